import type { membership as english } from '../en/membership';

export const membership: typeof english = {
  prove: {
    heading: 'Konfirmasi alamat akun keanggotaan',
    lead: 'Setelah itu, lokasinya dapat ditautkan ke akun kerja.',
    account: 'Akun keanggotaan',
    notYours:
      'Jika Anda tidak mengenal akun keanggotaan ini, tutup halaman ini. Tanpa konfirmasi Anda, tidak satu pun PartnerID-nya ditautkan.',
    submit: 'Konfirmasi alamat',
    done: 'Alamat sudah dikonfirmasi',
    doneMeans: ({ account }) => `PartnerID milik ${account} sekarang dapat ditautkan.`,
    link: 'Tautkan PartnerID Anda',
  },
  unproven: {
    heading: 'Alamat akun keanggotaan ini belum dikonfirmasi',
    meaning: ({ email }) =>
      `Sebuah surat sudah dikirim ke ${email}. Setelah tautannya dibuka, Anda dapat menautkan salah satu lokasi ini.`,
    submit: 'Kirim surat lagi',
    sent: 'Surat baru sedang dikirim. Tautan sebelumnya tidak berlaku lagi.',
  },
  lookUp: {
    label: 'PartnerID yang Anda ketahui',
    hint: 'Tujuh digit. Kami mencarinya di akun keanggotaan ini; untuk PartnerID global, lokasinya yang cocok.',
    submit: 'Cari',
    all: 'Tampilkan semua PartnerID',
    unreadable: 'Itu bukan PartnerID. PartnerID terdiri dari tujuh digit, misalnya 4847383.',
    unknown: ({ partnerId }) =>
      `PartnerID ${partnerId} tidak ada dalam akun keanggotaan ini. Jika itu milik Anda, masuk ke akun keanggotaan pemiliknya.`,
    global: ({ partnerId }) => `${partnerId} adalah PartnerID global perusahaan`,
    matching: ({ country }) =>
      `PartnerID global tidak ditautkan. Ini lokasi-lokasinya di ${country}: pilih salah satu.`,
    noneMatching: ({ country }) =>
      `PartnerID global tidak ditautkan, dan tidak memiliki lokasi di ${country}, negara akun kerja Anda. Tambahkan satu: lokasi itu mendapat PartnerID sendiri.`,
    elsewhereHeading: 'PartnerID itu berada di negara lain',
    elsewhere: ({ partnerId, location, account }) =>
      `PartnerID ${partnerId} berlaku untuk ${location}, sedangkan akun kerja berada di ${account}: tambahkan lokasi di ${account}.`,
  },
  locations: {
    heading: 'Lokasi',
    lead: ({ account }) => `Tempat-tempat akun keanggotaan ${account}. Masing-masing memiliki PartnerID.`,
    name: 'Nama',
    add: 'Tambahkan lokasi',
    addIn: ({ country }) => `Tambahkan lokasi di ${country}`,
    noneHeading: 'Belum ada lokasi',
    none: 'Tambahkan yang pertama: lokasi itu mendapat PartnerID sendiri, yang dapat ditautkan ke akun kerja di negaranya.',
    back: 'Lokasi',
    save: 'Simpan',
    saved: 'Tersimpan. PartnerID dan negaranya tetap.',
    closed: 'Lokasi sudah ditutup. Pemegang akun keanggotaan diberi tahu lewat surat.',
    ofAnother: ({ holder }) =>
      `${holder} menggunakan lokasi ini: hanya akun kerja itu yang dapat mengubah atau menutupnya.`,
    close: {
      heading: 'Tutup lokasi ini',
      points: [
        'PartnerID-nya tidak pernah dipakai lagi oleh akun kerja mana pun dan tidak dapat dibuka kembali.',
        'Jika akun kerja ini menggunakannya, akun kerja ini tidak lagi memiliki PartnerID: perjanjian tidak dapat disetujui dan pesanan tidak dapat dibuat sampai yang lain ditautkan.',
        'PartnerID yang tercantum dalam perjanjian yang sudah disetujui tidak ditutup.',
        'Pemegang akun keanggotaan diberi tahu lewat surat. Kata sandi Anda ditanyakan lebih dahulu.',
      ],
      submit: 'Tutup selamanya',
    },
  },
};
