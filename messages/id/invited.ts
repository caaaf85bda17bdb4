import type { invited as english } from '../en/invited';

export const invited: typeof english = {
  heading: ({ provider }) => `${provider} ingin menjadi penyedia tidak langsung Anda`,
  caption: ({ on, sentBy }) => `Undangan tanggal ${on}, dikirim oleh ${sentBy}`,
  wrote: ({ sentBy }) => `${sentBy} menulis:`,
  visitor: {
    lead: ({ provider }) =>
      `Penyedia tidak langsung memberi Anda harga, penagihan, dan dukungan, dan Anda menjual kepada pelanggan Anda. ${provider} ingin melakukannya untuk perusahaan Anda.`,
    signIn: 'Masuk',
    create: 'Buat akun kerja',
    answer:
      'Untuk menjawab, masuk dengan akun perusahaan yang diundang. Jika belum ada, buat akun kerja: setelah itu Anda kembali ke sini.',
    nothing: 'Membaca halaman ini tidak mengubah apa pun.',
    until: ({ until }) => `Tautan ini berlaku sampai ${until}.`,
    asks: 'Yang diminta',
    about: ({ provider }) => `Tentang ${provider}`,
    place: 'Negara/wilayah',
    since: 'Penyedia resmi sejak',
    services: 'Layanan',
    languages: 'Bahasa',
    directory: 'Lihat di direktori penyedia',
  },
  account: {
    as: 'Anda masuk sebagai',
    for: 'untuk',
    another: 'Gunakan akun lain',
    mine: 'Akun Anda yang lain',
    use: ({ company }) => `Gunakan ${company}`,
    create: 'Buat akun kerja lain',
    somebodyElse: 'Masuk sebagai orang lain',
    keeps:
      'Undangan ini disimpan untuk akun Anda yang lain. Jika Anda melanjutkan di sini, undangan berlaku untuk akun yang sedang digunakan.',
  },
  rights: {
    orders: 'Pesanan untuk pelanggan Anda',
    ordersMean: ({ provider }) =>
      `${provider} boleh mengirimkan pesanan dan menambahkan langganan atas nama pelanggan yang Anda layani bersama.`,
    access: 'Akses ke akun kerja Anda',
    accessAsked:
      'Tidak ada, kecuali Anda memilih memberikannya. Anda dapat menghapusnya kapan saja; kemitraan tetap ada.',
    accessMeans: ({ provider }) =>
      `Anda menentukan seberapa jauh. ${provider} hanya dapat melihat, tidak dapat mengubah apa pun di akun kerja Anda.`,
  },
  access: {
    administrator: 'Akses administrator',
    helpdesk: 'Hanya akses helpdesk',
    none: 'Tanpa akses untuk saat ini',
  },
  accessDetails: {
    administrator: ({ provider }) =>
      `${provider} melihat orang-orang di akun Anda beserta alamat dan perannya, dan catatan terbaru akun: apa yang dilakukan, oleh siapa, dan kapan.`,
    helpdesk: ({ provider }) =>
      `${provider} melihat orang-orang di akun Anda beserta alamat dan perannya. Tidak ada yang lain.`,
    none: ({ provider }) =>
      `${provider} tidak melihat apa pun dari akun kerja Anda. Penyedia dapat meminta akses nanti, dan Anda yang memutuskan.`,
  },
  lengths: {
    no_end: 'Tanpa tanggal akhir',
    days_30: '30 hari',
    days_180: '180 hari',
    days_365: 'Satu tahun',
    days_730: 'Dua tahun',
  },
  lengthHint: 'Kedua pihak diingatkan 30, 7, dan 1 hari sebelum berakhir.',
  takeBack: {
    heading: 'Yang dapat Anda tarik kembali, dan di mana',
    points: [
      'Akses ke akun kerja Anda: kapan saja, di Penyedia tidak langsung. Kemitraan tetap ada.',
      'Kemitraan: dengan pemberitahuan 30, 60, atau 90 hari, di halaman yang sama. Pelanggan Anda tetap milik Anda.',
    ],
  },
  agree: ({ company }) => `Saya sudah membaca ini dan berwenang menyetujuinya untuk ${company}.`,
  authorize: 'Otorisasi penyedia tidak langsung',
  proofAhead: 'Karena langkah ini penting, kami meminta kata sandi Anda terlebih dahulu.',
  proven:
    'Terima kasih, ini memang Anda. Pilihan Anda masih seperti semula: centang kotaknya dan tekan Otorisasi penyedia tidak langsung.',
  woken: ({ provider }) => `Semuanya sudah lengkap. Baca sekali lagi apa yang diminta ${provider}, lalu putuskan.`,
  decline: {
    open: 'Tolak',
    heading: ({ provider }) => `Tolak undangan ${provider}?`,
    lead: ({ provider, company }) =>
      `Tidak ada yang diotorisasi, dan tautan tidak berlaku lagi. ${provider} diberi tahu bahwa ${company} menolak.`,
    reason: 'Alasan',
    reasonHint: ({ provider }) => `${provider} membacanya seperti yang Anda tulis.`,
    submit: 'Tolak undangan',
    back: 'Kembali ke undangan',
  },
  notReady: {
    lead: ({ company }) =>
      `${company} belum dapat mengotorisasi penyedia. Simpan undangan ini: undangan menunggu, dan kami mengantar Anda kembali saat semuanya lengkap.`,
    heading: ({ company }) => `Yang diperlukan ${company}`,
    next: 'Yang terjadi setelah itu',
    points: ({ provider }) => [
      `${provider} diberi tahu bahwa Anda sudah membuka undangan dan apa yang masih kurang.`,
      'Undangan menunggu hingga 90 hari, siapa pun dari perusahaan Anda yang melanjutkan.',
      'Saat semuanya lengkap, Admin global Anda mendapat surat, dan halaman ini bertanya lagi.',
    ],
    kept: ({ company }) => `Kami menyimpan undangan ini untuk ${company}`,
    keptMeans: ({ until }) =>
      `Undangan menunggu sampai ${until}. Saat semuanya lengkap, Admin global Anda mendapat surat, dan halaman ini bertanya lagi.`,
    keepAnd: {
      enrollment: 'Simpan dan mulai pendaftaran',
      go_on: 'Simpan dan lanjutkan pendaftaran',
      partner_id: 'Simpan dan tautkan PartnerID',
      review: 'Simpan dan lihat sejauh mana peninjauan',
      agreements: 'Simpan dan baca perjanjian',
      nothing: 'Simpan',
    },
    go: {
      enrollment: 'Mulai pendaftaran',
      go_on: 'Lanjutkan pendaftaran',
      partner_id: 'Tautkan PartnerID',
      review: 'Lihat sejauh mana peninjauan',
      agreements: 'Baca perjanjian',
      nothing: 'Lihat keadaan perusahaan',
    },
  },
  checklist: {
    account: 'Akun penjual tidak langsung',
    region: 'Di wilayah penyedia',
    enrolled: 'Terdaftar sebagai penjual tidak langsung',
    verified: 'Sudah kami verifikasi',
    partner_id: 'PartnerID ditautkan',
    agreement: 'Perjanjian mitra diterima',
    standing: 'Tidak ditangguhkan',
    global_admin: 'Anda Admin global',
  },
  met: 'Selesai',
  missing: 'Belum',
  startEnrollment: 'Mulai pendaftaran',
  admins: {
    heading: 'Siapa yang dapat menjawab',
    lead: ({ company }) => `Semuanya lengkap, dan hanya Admin global ${company} yang dapat menjawab.`,
    ask: 'Minta mereka',
    askMeans:
      'Kami mengirim surat atas nama Anda kepada masing-masing. Sementara itu undangan disimpan untuk perusahaan.',
    asked: ({ company }) =>
      `Surat sedang dikirim kepada Admin global ${company}. Undangan disimpan sampai salah satu dari mereka menjawab.`,
  },
  parkedNotice: {
    others: 'lainnya',
    waiting: ({ providers }) => `Menunggu otorisasi Anda: ${providers}`,
    waitingMeans: 'Kami menyimpan undangannya dan mengantar Anda kembali ke sana saat semuanya lengkap.',
    missing: ({ what }) => `Yang masih kurang: ${what}.`,
    lacks: {
      account: 'akun penjual tidak langsung',
      region: 'wilayah yang sama',
      enrolled: 'pendaftaran',
      verified: 'verifikasi',
      partner_id: 'PartnerID',
      agreement: 'perjanjian mitra',
      standing: 'akun yang tidak ditangguhkan',
    },
    ready: ({ providers }) => `Anda sekarang dapat mengotorisasi ${providers}`,
    readyMeans: 'Semua yang tadinya kurang sudah lengkap.',
    see: 'Lihat undangan',
    goOn: 'Lanjutkan undangan',
  },
};
