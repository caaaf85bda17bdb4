import { counting } from '../counted';
import type { authorizedProviders as english } from '../en/authorized-providers';

const counted = counting('id');

export const authorizedProviders: typeof english = {
  heading: 'Penyedia yang diotorisasi',
  add: 'Otorisasi penyedia',
  filters: 'Penyedia',
  views: {
    authorized: 'Diotorisasi',
    unsigned: 'Tanpa perjanjian',
    unsaid: 'Profil kosong',
    suspended: 'Ditangguhkan',
  },
  leads: {
    authorized:
      'Tercantum di direktori; setelah menerima perjanjian, mereka mengundang penjual. Yang terbaru lebih dulu.',
    unsigned: 'Diotorisasi, tetapi belum menerima perjanjian: mereka belum dapat mengundang siapa pun.',
    unsaid: 'Diotorisasi, tetapi entri mereka di direktori belum berisi apa pun.',
    suspended: 'Tidak tercantum di direktori dan tidak dapat mengundang siapa pun sampai dipulihkan.',
  },
  search: 'Bagian mana pun dari nama',
  find: 'Cari',
  forget: 'Tampilkan semua',
  columns: {
    name: 'Penyedia',
    country: 'Negara',
    region: 'Wilayah CSP',
    agreement: 'Perjanjian',
    profile: 'Profil',
    since: 'Diotorisasi',
  },
  none: '–',
  signed: 'Diterima',
  unsigned: 'Belum',
  filled: 'Terisi',
  unfilled: 'Kosong',
  empty: {
    authorized: {
      heading: 'Belum ada penyedia yang diotorisasi',
      meaning: 'Otorisasi penyedia lewat alamat Admin globalnya.',
    },
    unsigned: { heading: 'Semua sudah menerima perjanjian', meaning: 'Penyedia yang belum menerimanya ada di sini.' },
    unsaid: { heading: 'Semua sudah mengisi profil', meaning: 'Penyedia yang belum mengisinya ada di sini.' },
    suspended: {
      heading: 'Tidak ada yang ditangguhkan',
      meaning: 'Penyedia tercantum di sini sejak ditangguhkan sampai dipulihkan.',
    },
  },
  notFound: ({ search }) => `Tidak ada nama yang memuat “${search}”`,
  notFoundAdvice: 'Pencarian mencari bagian mana pun dari nama, di antara yang dipilih di atas.',
  first: 'Halaman pertama',
  more: ({ count }) => `${count} berikutnya`,
  pages: 'Halaman',
  adding: {
    lead: 'Perusahaan sudah memiliki akun kerja. Alamat Admin globalnya menunjukkan akun itu.',
    back: 'Penyedia yang diotorisasi',
    email: 'Alamat Admin global',
    find: 'Cari akun kerja',
    found: ({ count }) => counted(count, { other: '# akun kerja memiliki Admin global ini' }),
    means: ({ company }) =>
      `${company} menjadi penyedia tidak langsung: langsung tercantum di direktori, dan para Admin globalnya menerima surat tentang langkah berikutnya.`,
    submit: 'Otorisasi',
    submitOf: ({ company }) => `Otorisasi ${company}`,
    isProvider: 'Lihat penyedia ini',
    noneHeading: 'Tidak ada akun kerja dengan Admin global ini',
    none: 'Periksa alamatnya, atau tanyakan kepada perusahaan siapa Admin globalnya. Perusahaan tanpa akun kerja membuatnya terlebih dahulu.',
    create: 'Tempat membuatnya',
  },
  one: {
    back: 'Penyedia yang diotorisasi',
    about: 'Tentang',
    country: 'Negara',
    region: 'Wilayah CSP',
    noRegion: 'Saat ini tidak ada: tidak tercantum di direktori',
    agreement: 'Perjanjian mitra',
    signedBy: ({ name, version, at }) => `Versi ${version}, diterima oleh ${name}, ${at}`,
    unsigned: 'Belum diterima. Sebelum itu tidak dapat mengundang siapa pun.',
    admins: 'Admin global',
    see: 'Lihat di direktori',
    profile: 'Profil',
    unfilled: 'Penyedia belum mengisinya.',
    history: 'Yang terjadi',
    events: { authorize: 'Diotorisasi', suspend: 'Ditangguhkan', restore: 'Dipulihkan' },
    somebody: 'Portal',
    suspend: {
      heading: 'Tangguhkan',
      means:
        'Penyedia langsung keluar dari direktori dan tidak dapat mengundang siapa pun. Undangan yang sudah dikirim tidak dapat diterima untuk sementara. Kemitraan, pelanggan, dan pesanan tetap.',
      hint: 'Para Admin global penyedia membacanya kata demi kata.',
      submit: 'Tangguhkan',
    },
    restore: {
      heading: 'Pulihkan',
      means:
        'Penyedia tercantum lagi di direktori dan dapat mengundang. Undangan yang masih terbuka dapat diterima lagi.',
      hint: 'Para Admin global penyedia membacanya kata demi kata.',
      submit: 'Pulihkan',
    },
    done: {
      authorize: ({ company }) =>
        `${company} menjadi penyedia yang diotorisasi. Para Admin globalnya diberi tahu lewat surat.`,
      suspend: ({ company }) => `${company} ditangguhkan. Para Admin globalnya diberi tahu alasannya lewat surat.`,
      restore: ({ company }) => `${company} diotorisasi kembali. Para Admin globalnya diberi tahu lewat surat.`,
    },
  },
};
