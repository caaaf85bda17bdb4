type English = typeof import('../en/sign-in');

export const signIn: English['signIn'] = {
  heading: 'Masuk',
  submit: 'Masuk',
  left: 'Anda sudah keluar.',
  joined: 'Anda sudah bergabung. Masuk untuk melanjutkan.',
  reset: 'Kata sandi baru sudah berlaku, dan semua sesi sebelumnya telah diakhiri. Masuk dengan kata sandi itu.',
  sent: 'Masuk untuk melanjutkan.',
  or: 'atau',
  withIssuer: ({ name }) => `Masuk dengan ${name}`,
  forgot: 'Lupa kata sandi?',
  noAccount: 'Belum memiliki akun kerja?',
  create: 'Buat akun kerja',
  demoOneStep:
    'Di demo ini tidak ada yang diminta langkah kedua saat masuk (SECOND_STEP=offered). Portal yang sesungguhnya memintanya dari staf.',
};

export const createAccount: English['createAccount'] = {
  heading: 'Buat akun kerja',
  lead: 'Akun kerja adalah perusahaan Anda di portal ini, di satu negara. Anda menjadi pengguna pertama dan Admin globalnya.',
  company: 'Perusahaan Anda',
  you: 'Anda',
  organizationHint: 'Nama yang dikenal orang. Nama bisnis hukum ditanyakan di tempat yang memerlukannya.',
  countryHint: 'Negara/wilayah alamat hukum perusahaan. Tidak dapat diubah di kemudian hari.',
  emailHint: 'Anda masuk dengan alamat ini, dan surat tentang akun dikirim ke sana.',
  passwordHint: 'Paling sedikit 12 karakter. Beberapa kata berurutan adalah pilihan yang baik.',
  choose: 'Pilih negara/wilayah',
  submit: 'Buat akun kerja',
  have: 'Sudah memiliki akun kerja?',
  signIn: 'Masuk',
  sent: {
    heading: 'Periksa surat Anda',
    to: ({ email }) => `Sebuah surat sedang dikirim ke ${email}. Surat itu memberi tahu langkah selanjutnya.`,
    somewhere: 'Sebuah surat sedang dikirim. Surat itu memberi tahu langkah selanjutnya.',
    more: 'Akun kerja baru dimulai dengan tautan di dalamnya, yang berlaku sekali, selama 24 jam. Belum ada? Periksa folder spam, atau periksa alamatnya dan isi formulirnya lagi.',
    again: 'Isi formulirnya lagi',
  },
  another: {
    lead: ({ name }) =>
      `Anda masuk sebagai ${name}. Akun kerja baru ini juga menjadi milik Anda: Anda menjadi Admin globalnya dan menggunakannya mulai sekarang.`,
  },
};

export const forgotPassword: English['forgotPassword'] = {
  heading: 'Pilih kata sandi baru',
  lead: 'Tulis alamat email yang Anda gunakan untuk masuk. Kami mengirim tautan untuk memilih kata sandi baru.',
  submit: 'Kirim surat',
  sentHeading: 'Periksa surat Anda',
  sent: ({ email }) => `Jika ${email} memiliki akun di sini, sebuah surat sedang dikirim ke sana.`,
  sentNoAddress: 'Jika alamat itu memiliki akun di sini, sebuah surat sedang dikirim ke sana.',
  sentMore:
    'Tautannya berlaku sekali, selama satu jam. Belum ada? Periksa folder spam, atau periksa alamatnya dan minta lagi.',
  again: 'Minta lagi',
  signIn: 'Kembali ke halaman masuk',
};

export const resetPassword: English['resetPassword'] = {
  heading: 'Pilih kata sandi baru',
  lead: ({ email }) => `Untuk ${email}. Semua sesi akun ini akan diakhiri, juga di perangkat lain.`,
  submit: 'Tetapkan kata sandi',
};

export const proveAddress: English['proveAddress'] = {
  heading: 'Konfirmasi alamat Anda',
  lead: 'Masukkan kata sandi yang Anda pilih untuk akun kerja ini. Setelah itu akun dimulai, dan Anda langsung masuk.',
  leadCode:
    'Masukkan kode dari surat dan kata sandi yang Anda pilih untuk akun kerja ini. Setelah itu akun dimulai, dan Anda langsung masuk.',
  account: 'Akun kerja',
  country: 'Negara/wilayah',
  name: 'Admin global',
  email: 'Alamat email',
  password: 'Kata sandi yang Anda pilih',
  submit: 'Konfirmasi dan masuk',
  notYours: 'Jika Anda tidak meminta akun ini, tutup halaman ini. Tanpa konfirmasi Anda, akun itu tidak akan ada.',
};

export const resetMembership: English['resetMembership'] = {
  heading: 'Pilih kata sandi baru',
  lead: ({ email }) => `Untuk akun keanggotaan yang dibuka dengan ${email}.`,
  submit: 'Tetapkan kata sandi',
};

export const reauthenticate: English['reauthenticate'] = {
  heading: 'Apakah ini masih Anda?',
  lead: 'Langkah berikutnya cukup penting sehingga kami bertanya lagi. Ini berlaku selama 15 menit.',
  submit: 'Lanjutkan',
  issuerLead: 'Anda masuk lewat penyedia lain. Masuk di sana sekali lagi untuk melanjutkan.',
  withIssuer: ({ name }) => `Masuk lagi dengan ${name}`,
};

export const join: English['join'] = {
  heading: ({ organization }) => `Bergabung dengan ${organization}`,
  lead: ({ organization }) => `Anda ditambahkan ke ${organization}.`,
  account: 'Akun Anda',
  roles: 'Peran Anda',
  noRoles: 'Belum ada',
  newPassword: 'Pilih kata sandi. Anda akan masuk dengan kata sandi itu dan alamat email Anda.',
  known: 'Anda sudah memiliki akun di sini. Setelah ini, kedua organisasi dapat Anda gunakan dengan akun itu.',
  other: ({ email }) =>
    `Anda masuk sebagai ${email}. Undangan ini untuk alamat lain; bergabung tidak mengubah sesi Anda saat ini.`,
  submit: 'Bergabung',
};

export const deadLink: English['deadLink'] = {
  unknown: {
    heading: 'Tautan ini tidak lengkap',
    meaning: 'Sebagian alamatnya hilang atau berubah di jalan, sehingga tidak membuka apa pun.',
    advice: 'Buka lagi suratnya dan tekan tombolnya, atau salin seluruh alamatnya.',
  },
  used: {
    heading: 'Tautan ini sudah digunakan',
    meaning: 'Tautan dari surat berlaku sekali, dan yang ini sudah digunakan.',
    advice: 'Jika bukan Anda yang menggunakannya, beri tahu Admin global organisasi Anda.',
  },
  expired: {
    heading: 'Masa berlaku tautan ini sudah habis',
    meaning: 'Tautan dari surat berlaku terbatas, agar surat lama tidak dapat disalahgunakan.',
    advice: 'Minta yang baru; tautan itu juga dikirim lewat surat.',
  },
  superseded: {
    heading: 'Tautan ini sudah digantikan surat yang lebih baru',
    meaning: 'Hanya tautan dalam surat terbaru yang berlaku.',
    advice: 'Cari surat terbaru, atau minta yang baru.',
  },
  resetAgain: 'Minta tautan baru',
  askAgain: 'Minta akunnya lagi',
  partnerId: 'Ke halaman PartnerID',
  joinAgain:
    'Minta orang yang menambahkan Anda, atau Admin global lain, untuk mengirim undangan lagi dari Manajemen pengguna.',
  signIn: 'Masuk',
  home: 'Ke halaman pertama',
};
