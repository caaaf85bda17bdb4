import type { profile as english } from '../en/profile';

export const profile: typeof english = {
  caption: ({ at, of }) => `Profil perusahaan, ${at} dari ${of}`,
  back: 'Kembali',
  save: 'Simpan dan lanjutkan',
  draftSaved: ({ at }) => `Draf disimpan ${at}`,
  closed: ({ at }) => `Anda mengirim jawaban ini ${at}. Jawaban tidak dapat diubah selama sedang diperiksa.`,
  closedBefore: 'Jawaban ini tidak dapat diubah pada tahap ini.',
  backToList: 'Kembali ke pendaftaran Anda',
  company: {
    heading: 'Apa nama perusahaan Anda, dan di mana alamatnya?',
    lead: 'Sebagaimana tertulis dalam daftar perusahaan: peninjau membandingkannya huruf demi huruf.',
    nameHint: 'Lengkap dengan bentuk hukumnya. Usaha perorangan memakai nama usahanya.',
    countryHint: ({ country }) => `Alamatnya di ${country}, negara akun kerja Anda. Negara tidak dapat diubah.`,
    chooseState: 'Pilih salah satu',
    kindHint: 'Satu saja sudah cukup.',
    kindChoose: 'Pilih jenisnya',
    registrationRequired: 'Negara ini memintanya dari setiap perusahaan.',
    registrationOptional:
      'Nomor dalam daftar perusahaan mempercepat peninjauan. Jangan pernah memberikan nomor pribadi.',
  },
  primary: {
    heading: 'Kepada siapa kami dapat menulis tentang pendaftaran ini?',
    lead: 'Satu orang di perusahaan Anda: Anda atau orang lain. Kami mengirim tautan ke alamatnya, dan peninjauan berlanjut setelah ia mengonfirmasi.',
    emailHint:
      'Pada domain milik perusahaan Anda. Kami tidak menerima email berbasis web seperti Gmail, Yahoo! Mail, iCloud Mail, AOL Mail, atau Outlook, juga alamat tim seperti info@.',
    phoneHint: 'Dengan atau tanpa kode negara.',
  },
  support: {
    heading: 'Di mana pelanggan Anda mendapat bantuan?',
    lead: 'Pelanggan Anda melihat ini sebagai kontak dukungan Anda.',
    emailHint: 'Boleh alamat tim, misalnya support@.',
    websiteHint: 'Misalnya https://perusahaan.com.',
  },
  check: {
    heading: 'Periksa jawaban Anda',
    sentHeading: 'Jawaban Anda',
    companyHeading: 'Perusahaan',
    primaryHeading: 'Kontak utama',
    supportHeading: 'Dukungan pelanggan',
    partnerIdHeading: 'PartnerID',
    change: 'Ubah',
    link: 'Tautkan',
    none: 'Tidak diisi',
    person: 'Nama',
    address: 'Alamat',
    noPartnerId: 'Belum ditautkan. Ini hanya menahan perjanjian dan pesanan.',
    locationOf: ({ partnerId, name, city }) => `${partnerId}\n${name}, ${city}`,
    adviceHeading: 'Hal-hal yang sering memperlambat peninjauan',
    adviceMeaning: 'Anda tetap dapat mengirim.',
    advice: {
      post_box: 'Alamatnya kotak pos. Peninjau akan menanyakan alamat tempat perusahaan berada.',
      other_domain:
        'Alamat kontak utama berada pada domain yang berbeda dari situs web Anda. Peninjau akan menanyakan pemiliknya.',
      website_missing: 'Tidak ada situs web. Dengan situs web, peninjau lebih cepat menemukan perusahaan Anda.',
      telephone_missing:
        'Kontak utama tidak memiliki nomor telepon. Dengan nomor telepon, pertanyaan lebih cepat terjawab.',
    },
    next: ({ name, address }) =>
      `Setelah Anda mengirim, kami menulis kepada ${name} di ${address}. Peninjauan dimulai setelah ia mengonfirmasi dua hal: bahwa Anda mendaftarkan perusahaan ini, dan bahwa alamat itu milik perusahaan.`,
    nextAgain: 'Setelah Anda mengirim lagi, peninjauan berlanjut dari tempat terakhir.',
    nextAnew: 'Setelah Anda mengirim lagi, peninjauan baru dimulai, dengan hitungan harinya sendiri.',
    nextDirect:
      'Perusahaan Anda sudah menjadi mitra langsung, jadi langsung lolos setelah Anda mengirim: tidak ada yang diverifikasi. Yang tersisa adalah perjanjian mitra.',
    irreversibleHeading: 'Ini tidak dapat dibatalkan',
    irreversible:
      'Perusahaan Anda menjadi penjual tidak langsung di samping mitra langsung, dan sejak itu memegang kedua program. Perusahaan tidak dapat kembali menjadi mitra langsung saja.',
    declaredHint: 'Pernyataan ini disimpan bersama jawaban Anda, dengan nama Anda dan waktunya. Peninjau melihatnya.',
    unchangedHeading: 'Anda tidak mengubah apa pun',
    unchanged:
      'Jawaban Anda sama dengan yang ditolak. Jika dikirim seperti ini, jawaban itu dapat ditolak lagi, dan setiap penolakan memakai satu kesempatan. Tetap kirim?',
    submit: 'Kirim',
    submitAgain: 'Kirim lagi',
  },
};
