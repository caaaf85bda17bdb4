type English = typeof import('../en/invited-customer');

export const invitedCustomer: English['invitedCustomer'] = {
  heading: ({ reseller, provider }) => `${reseller} dan ${provider} ingin melayani perusahaan Anda`,
  visitor: {
    lead: ({ reseller, provider }) =>
      `${reseller} menjual layanan cloud dan menjadi kontak Anda. ${provider} memasoknya dan mengirimkan pesanan. Anda mengotorisasi keduanya dalam satu langkah.`,
    asks: 'Apa yang mereka minta',
    answer:
      'Untuk menjawab, masuk dengan akun kerja perusahaan Anda. Jika belum ada, buatlah: Anda akan kembali ke sini.',
  },
  rights: {
    sell: ({ reseller }) => `${reseller} sebagai penjual Anda`,
    sellMeans: ({ reseller }) =>
      `${reseller} adalah kontak pertama Anda dan tercantum pada pesanan Anda. Ia melihat apa yang Anda beli melaluinya.`,
    order: ({ provider }) => `${provider} sebagai penyedia di belakangnya`,
    orderMeans: ({ provider }) =>
      `${provider} boleh mengirimkan pesanan dan menambahkan langganan untuk Anda, sesuai kesepakatan dengan penjual Anda.`,
    agreement: 'Perjanjian pelanggan',
    agreementMeans: 'Perusahaan Anda menerima perjanjian portal ini untuk pelanggan, sekali untuk seterusnya.',
    access: 'Tanpa akses ke akun kerja Anda',
    accessMeans:
      'Keduanya tidak melihat orang-orang Anda, kecuali Anda mencentangnya saat mengotorisasi. Anda dapat mengubahnya kapan saja.',
  },
  agreement: {
    heading: 'Perjanjian pelanggan',
    meaning: ({ version }) =>
      `Versi ${version}, dalam bahasa Inggris. Baca sebelum menerima; PDF-nya dapat Anda simpan.`,
    view: 'Baca perjanjian',
    download: 'Unduh PDF',
    accepted: 'Perusahaan Anda sudah pernah menerima perjanjian pelanggan. Perjanjian itu juga mencakup ini.',
    page: { heading: 'Perjanjian pelanggan', download: 'Unduh PDF', fingerprint: 'SHA-256 PDF' },
  },
  who: 'Siapa yang menerima',
  numbers: {
    heading: 'Nomor perusahaan',
    meaning: 'Negara Anda memintanya sebelum ada pesanan. Anda juga dapat mengisinya nanti, di Rincian perusahaan.',
  },
  access: {
    heading: 'Akses ke akun kerja Anda',
    meaning:
      'Pilihan tersendiri, dan tidak diperlukan untuk membeli. Yang memilikinya melihat orang-orang Anda, alamat dan perannya, dan tidak mengubah apa pun.',
    reseller: ({ reseller }) => `${reseller} boleh melihat akun kerja kami`,
    provider: ({ provider }) => `${provider} boleh melihat akun kerja kami`,
  },
  authority: ({ company }) => `Saya berwenang menandatangani perjanjian hukum untuk ${company}`,
  agree: ({ reseller, provider }) => `Saya menerima perjanjian pelanggan dan mengotorisasi ${reseller} dan ${provider}`,
  submit: 'Otorisasi keduanya',
  becomes: ({ company }) =>
    `Dengan ini ${company} menjadi akun pelanggan. Akun yang membeli tidak dapat didaftarkan sebagai penjual kemudian; gunakan akun kerja lain untuk itu.`,
  proven: 'Terima kasih, ini memang Anda. Centang kotaknya dan tekan Otorisasi keduanya.',
  admins: ({ company }) => `Hanya Admin global ${company} yang dapat menjawab.`,
  done: ({ reseller, provider }) =>
    `Anda telah mengotorisasi ${reseller} dan ${provider}. Staf memeriksa akun Anda sebelum pesanan pertama.`,
  over: {
    accepted: {
      own: ({ reseller, provider }) => `Anda telah mengotorisasi ${reseller} dan ${provider}`,
      ownMeans: 'Apa yang boleh dilakukan masing-masing tertera di satu halaman, dan dapat Anda ubah kapan saja.',
      see: 'Siapa boleh apa di akun saya',
      heading: 'Undangan ini sudah diterima',
      meaning:
        'Perusahaan yang diundang telah mengotorisasi keduanya. Undangan dijawab sekali, jadi tidak ada lagi yang perlu dilakukan di sini.',
    },
    parted: {
      heading: 'Kedua perusahaan ini saat ini tidak dapat menerima pelanggan bersama',
      meaning: ({ reseller, provider }) =>
        `${reseller} dan ${provider} telah mengakhiri kemitraan mereka, atau salah satunya untuk sementara tidak boleh menerima pelanggan baru. Tidak ada yang perlu diotorisasi, dan tidak ada yang perlu Anda perbaiki.`,
      advice: ({ reseller }) => `Tulislah kepada ${reseller}, yang dapat mengundang Anda lagi jika keadaannya berubah.`,
    },
    own: {
      heading: 'Ini undangan perusahaan Anda sendiri',
      meaning: ({ company }) => `Anda menggunakan ${company}, yang mengundang. Hanya pelanggan yang dapat menjawab.`,
    },
    otherKind: {
      heading: 'Akun ini tidak dapat menjadi pelanggan',
      reseller: ({ company }) =>
        `Anda menggunakan ${company}, yang terdaftar sebagai penjual. Penjual tidak dapat menjadi pelanggan dengan akun yang sama.`,
      partner: ({ company }) => `Anda menggunakan ${company}, akun penyedia. Akun ini tidak membeli apa pun di sini.`,
      none: 'Anda masuk tanpa akun perusahaan.',
      advice: 'Gunakan akun kerja perusahaan yang membeli. Jika belum ada, buatlah: Anda akan kembali ke sini.',
    },
    customers: {
      heading: ({ reseller, provider }) => `Anda sudah bekerja dengan ${reseller} dan ${provider}`,
      meaning: 'Perusahaan Anda telah mengotorisasi keduanya. Tidak ada lagi yang perlu dilakukan di sini.',
    },
    otherRegion: {
      heading: 'Akun Anda berada di wilayah lain',
      meaning: ({ company, country }) =>
        `${company} berada di ${country}, dan pengundang Anda hanya dapat menjual di wilayahnya sendiri.`,
      advice: 'Gunakan akun kerja di wilayah mereka, atau cari penyedia di wilayah Anda.',
      directory: 'Penyedia di wilayah Anda',
      regions: 'Apa yang mungkin dari mana',
    },
  },
};
