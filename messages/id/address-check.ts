import type { addressCheck as english } from '../en/address-check';

export const addressCheck: typeof english = {
  heading: 'Alamat mana yang kita pakai?',
  doubtHeading: 'Apakah alamat ini sudah lengkap?',
  leads: {
    verified_shippable:
      'Pos mengantar ke alamat ini, dan menulisnya seperti ini. Pilihan ada pada Anda, dan tidak ada yang salah.',
    verified: 'Alamatnya benar, dan biasanya ditulis seperti ini. Pilihan ada pada Anda, dan tidak ada yang salah.',
    interaction_required:
      'Alamat ini biasanya ditulis dengan cara lain. Bentuk yang lazim dibaca tanpa pertanyaan oleh peninjau dan pada tagihan. Pilihan ada pada Anda, dan tidak ada yang salah.',
    street_partial: 'Nama jalannya tampak belum lengkap. Pilih yang benar, atau ubah yang Anda ketik.',
    premises_partial: 'Nomor rumahnya tampak belum ada. Jika memang tidak bernomor, pertahankan milik Anda.',
    multiple:
      'Beberapa bagian belum lengkap atau tidak cocok satu sama lain. Pilih yang benar, atau ubah yang Anda ketik.',
    none: 'Kode posnya tidak ada dalam daftar yang kami kenal. Jika kode itu baru, atau tetap benar, pertahankan milik Anda.',
    not_validated:
      'Alamat ini tidak dapat dibandingkan dengan daftar apa pun. Itu bukan kesalahan: pertahankan milik Anda.',
  },
  entered: ({ at }) => `Yang Anda masukkan, ${at}`,
  suggested: 'Saran kami, seperti ditulis pos',
  keep: 'Pertahankan milik saya',
  use: 'Gunakan saran',
  numbered: ({ number }) => `Gunakan saran ${number}`,
  choice: 'Alamatnya',
  differs: 'Yang berbeda',
  part: 'Bagian',
  yours: 'Milik Anda',
  suggestedColumn: 'Saran',
  empty: 'kosong',
  change: 'Ubah yang saya ketik',
  wrong: 'Jika sarannya keliru',
  wrongMeaning:
    'Pertahankan milik Anda. Peninjau melihat keduanya dan mungkin meminta dokumen yang memuat alamat, misalnya tagihan listrik. Kotak pos atau kantor bersama sering ditanyakan.',
  right: 'Jika alamatnya memang sudah benar',
  rightMeaning:
    'Pertahankan. Peninjau melihat apa yang kami ragukan dan mungkin meminta dokumen yang memuat alamat, misalnya tagihan listrik.',
  operating: {
    heading: 'Di mana perusahaan Anda bekerja?',
    lead: 'Hanya jika tempatnya berbeda dari alamat terdaftar. Kotak pos boleh ditulis di sini.',
    term: 'Alamat operasional',
    same: 'Sama dengan alamat terdaftar',
    sameButton: 'Tempatnya sama',
    offer: 'Apakah perusahaan Anda bekerja di alamat lain?',
    give: 'Berikan alamat operasional',
    hint: ({ country }) => `Di ${country}, negara akun kerja Anda.`,
  },
  review: {
    heading: 'Bagaimana alamat diperiksa',
    entered: 'Yang dimasukkan',
    registered: 'Alamat terdaftar',
    operating: 'Alamat operasional',
    statuses: {
      verified_shippable: 'Benar, dan pos mengantar ke sana.',
      verified: 'Kode pos, kota, dan provinsi saling cocok.',
      interaction_required: 'Bentuk lain disarankan.',
      street_partial: 'Nama jalannya tampak belum lengkap.',
      premises_partial: 'Nomor rumahnya tampak belum ada.',
      multiple: 'Beberapa bagian tampak belum lengkap, atau tidak saling cocok.',
      none: 'Kode posnya tidak ada dalam daftar yang dikenal di sini.',
      not_validated: 'Tidak ada pembanding yang dikenal di sini.',
    },
    sources: { rules: 'Menurut aturan dan daftar portal ini', http: 'Menurut layanan alamat' },
    kept: 'Perusahaan mempertahankan miliknya.',
    taken: 'Perusahaan memakai saran itu.',
    open: 'Perusahaan belum memilih; alamatnya sendiri yang berlaku.',
    by: ({ source, at }) => `${source}, ${at}.`,
  },
};
