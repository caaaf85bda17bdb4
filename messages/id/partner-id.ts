import type { partnerId as english } from '../en/partner-id';

export const partnerId: typeof english = {
  heading: 'Tautkan PartnerID Anda',
  lead: ({ country }) =>
    `Pilih lokasi akun keanggotaan Anda yang berada di ${country}, seperti akun kerja Anda. Nomornya adalah PartnerID Anda.`,
  back: 'Kembali ke pendaftaran Anda',
  linked: ({ partnerId, city }) => `PartnerID ${partnerId}, ${city}, tertaut ke akun kerja ini.`,
  linkedNow:
    'Anda dapat menautkan lokasi lain: masukkan kata sandi Anda. PartnerID ini lalu dilepaskan, juga jika Anda memakai akun keanggotaan lain: Anda dapat mengambilnya kembali, dan akun kerja lain tidak pernah memakainya.',
  linkedSigned:
    'Perusahaan Anda sudah menyetujui perjanjian. Anda dapat menautkan lokasi lain dari akun keanggotaan yang sama: masukkan kata sandi Anda; Global admin, kontak utama, dan penyedia Anda diberi tahu lewat surat.',
  signIn: {
    heading: 'Masuk ke akun keanggotaan Anda',
    meaning: 'Kami menampilkan PartnerID-nya. Info masuknya mungkin berbeda dari akun kerja Anda.',
    submit: 'Masuk dan tampilkan PartnerID',
    none: 'Kami tidak memiliki akun keanggotaan',
    forgot: 'Lupa kata sandinya?',
    reset: 'Kata sandi baru akun keanggotaan sudah berlaku. Masuk ke akun itu.',
  },
  later: {
    heading: 'Lakukan nanti',
    meaning:
      'Anda dapat mengirim jawaban dan diverifikasi tanpa PartnerID. Sebelum PartnerID ditautkan, Anda tidak dapat menandatangani perjanjian atau membuat pesanan.',
    submit: 'Lakukan nanti',
    chosen: 'Anda memilih melakukannya nanti. Anda dapat melakukannya sekarang.',
  },
  list: {
    label: ({ account }) => `Pengidentifikasi ${account}`,
    hint: 'PartnerID global mewakili seluruh perusahaan; yang dapat ditautkan adalah lokasi.',
    global: 'Global',
    location: 'Lokasi',
    detail: ({ kind, name, city, country }) => `${kind} · ${name}, ${city}, ${country}`,
    inUse: 'Tertaut saat ini',
    submit: 'Tautkan PartnerID ini',
    noneHeading: ({ country }) => `Tidak ada lokasi di ${country} yang dapat ditautkan`,
    noneMeaning: ({ country }) =>
      `Diperlukan lokasi di ${country} yang tidak melayani akun kerja lain. Tambahkan satu: lokasi itu mendapat PartnerID sendiri.`,
    noneButElsewhere: ({ country, others }) =>
      `Lokasi akun ini berada di ${others}, sedangkan akun kerja Anda di ${country}. Keduanya harus di negara yang sama. Tambahkan lokasi di ${country}: lokasi itu mendapat PartnerID sendiri.`,
    add: ({ country }) => `Tambahkan lokasi di ${country}`,
    addAny: 'Tambahkan lokasi',
    other: 'Gunakan akun keanggotaan lain',
  },
  add: {
    heading: 'Tambahkan lokasi',
    lead: 'Lokasi mendapat PartnerID sendiri. PartnerID tidak dapat dihapus atau dipindahkan ke negara lain, jadi periksa negaranya.',
    nameHint: 'Nama perusahaan Anda di sana.',
    countryHint: ({ country }) => `Akun kerja Anda berada di ${country}: hanya lokasi di sana yang dapat ditautkan.`,
    choose: 'Pilih negara/wilayah',
    submit: 'Tambahkan lokasi',
    back: 'Kembali ke daftar pengidentifikasi',
  },
  forgot: {
    heading: 'Kata sandi baru untuk akun keanggotaan',
    lead: 'Tulis alamat email yang digunakan untuk masuk ke akun keanggotaan. Kami mengirim tautan untuk memilih kata sandi baru.',
    submit: 'Kirim surat',
    sent: 'Jika alamat itu memiliki akun keanggotaan, sebuah surat sedang dikirim ke sana. Tautannya berlaku sekali, selama satu jam.',
    reset: 'Kata sandi baru akun keanggotaan sudah disimpan. Yang lama tidak berlaku lagi.',
  },
  found: {
    heading: 'Buat akun keanggotaan',
    lead: ({ country }) =>
      `Akun ini mendapat PartnerID global untuk perusahaan, dan lokasi pertama di ${country} yang dapat Anda tautkan.`,
    nameHint: 'Nama perusahaan Anda.',
    cityHint: ({ country }) => `Tempat lokasi pertama, di ${country}.`,
    emailTerm: 'Alamat untuk masuk',
    passwordHint: 'Sedikitnya 12 karakter. Beberapa kata berurutan sudah baik.',
    submit: 'Buat akun keanggotaan',
  },
};
