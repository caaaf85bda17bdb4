type English = typeof import('../en/shell').shell;

export const shell: English = {
  kit: {
    product: 'Mitra',
    errorPrefix: 'Kesalahan: ',
    problemHeading: 'Ada masalah',
    optional: '(opsional)',
    working: 'Sedang diproses…',
    show: 'Tampilkan',
    hide: 'Sembunyikan',
    copy: 'Salin',
    copied: 'Tersalin',
  },
  searchForAnother:
    'Tautan halaman ini memuat pencarian alamat email, yang hanya terbuka di browser tempat alamat itu diketik. Semua baris ditampilkan: ketik alamatnya di sini untuk mencarinya.',
  older: ({ shown }) => `Entri yang lebih lama tetap disimpan. Yang ditampilkan ${shown} entri terbaru.`,
  bar: {
    skip: 'Langsung ke isi halaman',
    home: 'Mitra, halaman pertama',
    menu: 'Menu',
    mainNavigation: 'Utama',
    language: 'Bahasa',
    account: 'Akun Anda',
    accountOf: ({ name, organization }) => `${name}, ${organization}`,
    inUse: 'Sedang digunakan',
    switchAccount: 'Gunakan akun lain',
    settings: 'Pengaturan',
    signIn: 'Masuk',
    signOut: 'Keluar',
  },
  footer: {
    label: 'Tentang portal ini',
    line: 'Mitra, portal mitra untuk penjual tidak langsung dan penyedia tidak langsung',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    meaning: 'Tidak ada halaman di alamat ini, atau halaman ini milik akun lain dari yang sedang Anda gunakan.',
    advice:
      'Jika Anda mengetik alamatnya, periksa kembali. Jika Anda mengikuti tautan dari surat, buka lagi suratnya dan tekan tombolnya.',
    home: 'Ke halaman pertama',
  },
  fault: {
    title: 'Halaman ini tidak dapat ditampilkan',
    meaning: 'Sebagian portal tidak menjawab. Yang sudah Anda simpan tetap aman.',
    advice: 'Coba lagi sebentar lagi. Jika terulang, sampaikan nomor ini kepada kami:',
    again: 'Coba lagi',
    home: 'Ke halaman pertama',
  },
  away: {
    title: 'Portal sedang tidak dapat menjangkau datanya',
    meaning: 'Ini bukan kesalahan Anda, dan yang sudah Anda simpan tetap aman.',
    advice: 'Tunggu sebentar, lalu coba lagi.',
    kept: 'Yang baru saja Anda kirim mungkin belum tersimpan. Isinya masih ada di halaman ini: tunggu sebentar, lalu coba lagi. Kata sandi, kode, dan file harus diisi lagi.',
    again: 'Coba lagi',
    password: 'Kata sandi',
    code: 'Kode',
    file: 'File',
  },
};
