import type { delegation as english } from '../en/delegation';

export const delegation: typeof english = {
  others: 'Jawaban lain',
  toDecline: 'Tolak',
  toDelegate: 'Bukan saya yang menandatangani',
  back: 'Kembali ke Perjanjian',
  asked: {
    heading: ({ person }) => `${person} diminta menerimanya`,
    statuses: {
      asked: 'Belum dijawab',
      taken: 'Bersedia, dan kini dapat menerimanya',
      used: 'Sudah menerimanya',
      declined: 'Tidak bersedia',
      withdrawn: 'Ditarik kembali',
      expired: 'Lewat waktu',
    },
    person: 'Orang',
    state: 'Keadaan',
    since: 'Diminta',
    by: 'Diminta oleh',
    until: 'Berlaku sampai',
    note: 'Catatan Anda',
    reason: 'Alasannya',
    sendAgain: 'Kirim ulang surat',
    withdraw: 'Tarik kembali',
    held: ({ until }) =>
      `Surat ini ditahan karena banyak surat dikirim ke alamat ini. Surat terkirim sendiri mulai ${until}.`,
    anew: 'Anda dapat meminta orang lain, atau menerimanya sendiri.',
    done: {
      asked: 'Surat sedang dikirim. Jawabannya terlihat di sini.',
      sent: 'Surat baru sedang dikirim. Tautannya menggantikan yang sebelumnya.',
      withdrawn: 'Permintaan ditarik kembali, dan orang itu diberi tahu. Tautannya tidak lagi membuka apa pun.',
      said_no: 'Jawaban Anda disimpan, dan para Admin global diberi tahu.',
    },
  },
  yours: {
    heading: 'Anda diminta menerima perjanjian ini',
    meaning: ({ by, until }) =>
      `${by} meminta Anda, sampai ${until}. Anda dapat menerima tepat versi ini, dan tidak ada hal lain yang menjadi tugas Anda di akun ini. Setelah itu Anda tetap menjadi anggotanya tanpa peran.`,
    no: 'Saya akhirnya tidak menerimanya',
    reasonHint: 'Para Admin global perusahaan membacanya dalam surat.',
    signing: ({ by, company }) =>
      `Anda menerimanya untuk ${company} karena diminta oleh ${by}. Hal itu tercatat dalam bukti. Setelah itu Anda tetap menjadi anggota akun tanpa peran; Admin global dapat mengubahnya.`,
  },
  signed: ({ by }) => `Diminta oleh ${by}.`,
  naming: {
    heading: 'Siapa yang menandatangani untuk perusahaan Anda?',
    lead: ({ company }) =>
      `Sebutkan orang yang berwenang mengikat ${company}. Orang itu mendapat surat dengan tautan, membaca perjanjian, lalu menjawab.`,
    points: [
      'Jika bersedia, orang itu dapat masuk ke akun ini tanpa peran, dan hanya boleh menerima versi ini.',
      'Bukti kemudian menyebutkan bahwa Anda yang memintanya, dan kapan.',
      'Permintaan berlaku 30 hari. Anda dapat menariknya sebelum itu, dan menerima perjanjian sendiri kapan saja.',
    ],
    emailHint: 'Surat dikirim ke sana. Alamat ini harus milik orang itu sendiri.',
    titleHint: 'Jabatannya di perusahaan, jika Anda tahu.',
    noteHint: 'Dibaca dalam surat.',
    submit: 'Kirim surat',
    version: 'Versi',
  },
  declining: {
    heading: 'Tolak perjanjian mitra',
    lead: 'Penolakan tidak menutup apa pun. Artinya:',
    points: {
      first: [
        'Perusahaan Anda tetap terverifikasi, tetapi tidak ada yang baru dimulai: penyedia, pelanggan, maupun pesanan.',
        'Admin global lain di perusahaan Anda membaca alasan Anda dalam surat, dan staf kami melihatnya.',
        'Perjanjian masih dapat diterima kapan saja, juga oleh Admin global lain.',
      ],
      coming: [
        'Sampai versi baru berlaku, semuanya berjalan seperti biasa.',
        'Sejak hari itu tidak ada yang baru dapat dimulai sampai versi itu diterima. Yang sudah berjalan tetap berjalan.',
        'Admin global lain di perusahaan Anda membaca alasan Anda dalam surat, dan staf kami melihatnya.',
        'Versi ini masih dapat diterima kapan saja, juga oleh Admin global lain.',
      ],
      now: [
        'Versi baru sudah berlaku: tidak ada yang baru dapat dimulai sampai diterima. Yang sudah berjalan tetap berjalan.',
        'Admin global lain di perusahaan Anda membaca alasan Anda dalam surat, dan staf kami melihatnya.',
        'Versi ini masih dapat diterima kapan saja, juga oleh Admin global lain.',
      ],
    },
    reasonHint: 'Apa yang harus berbeda? Staf kami membacanya.',
    submit: 'Tolak',
  },
  declined: {
    heading: ({ by, on }) => `Ditolak oleh ${by} pada ${on}`,
    meaning: 'Tidak ada yang ditutup karenanya. Admin global masih dapat menerima versi ini.',
    done: 'Penolakan Anda disimpan beserta alasannya. Anda masih dapat menerima versi ini.',
    version: ({ version }) => `Perjanjian ${version} ditolak`,
  },
  letter: {
    heading: ({ company }) => `Terima perjanjian mitra untuk ${company}?`,
    lead: ({ by, company }) =>
      `${by}, Admin global ${company}, menyebut Anda sebagai orang yang berwenang mengikat perusahaan.`,
    company: 'Perusahaan',
    by: 'Diminta oleh',
    agreement: 'Perjanjian',
    you: 'Anda',
    until: 'Jawab sebelum',
    wrote: ({ by }) => `${by} menulis`,
    read: 'Baca perjanjian',
    means: 'Jika Anda bersedia',
    points: [
      'Anda dapat masuk ke akun perusahaan, tanpa peran di dalamnya;',
      'Anda sendiri yang menerima perjanjian di sana: dengan bersedia di sini belum ada yang diterima;',
      'bukti menyebutkan siapa yang meminta Anda, dan kapan.',
    ],
    known: 'Anda sudah dapat masuk di sini, dan kata sandi Anda tetap.',
    newPassword: 'Pilih kata sandi untuk masuk.',
    yes: 'Ya, saya menandatangani untuk perusahaan',
    toNo: 'Tidak, saya tidak bersedia',
    noHeading: 'Tidak bersedia',
    noLead: ({ company }) => `Para Admin global ${company} membaca alasan Anda dalam surat.`,
    no: 'Jawab tidak',
    backToQuestion: 'Kembali ke pertanyaan',
    other: ({ email, address }) =>
      `Anda masuk sebagai ${email}; surat dikirim ke ${address}. Yang menjawab adalah orang yang membaca surat di sana. Untuk menerima perjanjian setelah itu, masuklah dengan alamat itu.`,
    over: {
      heading: 'Tidak ada lagi yang perlu dijawab di sini',
      asked:
        'Tautan ini tidak berlaku lagi. Pakai tautan dalam surat terbaru, atau mintalah yang baru kepada Admin global perusahaan.',
      taken: 'Anda sudah bersedia. Masuklah untuk membaca dan menerima perjanjian.',
      used: ({ company }) => `Anda sudah menerima perjanjian untuk ${company}. Salinannya ada di Perjanjian.`,
      declined: ({ company }) =>
        `Jawabannya tidak. Jika seharusnya ya, mintalah surat baru kepada Admin global ${company}.`,
      withdrawn: ({ company }) => `${company} menarik kembali permintaannya. Tidak ada yang perlu dilakukan.`,
      void: 'Versi perjanjian ini ditarik kembali dan tidak akan berlaku. Tidak ada yang perlu dilakukan.',
      overtaken: ({ company }) => `Perjanjian sudah diterima untuk ${company}. Tidak ada yang perlu dilakukan.`,
      expired: ({ company }) =>
        `Permintaan ini sudah lewat waktu. Jika masih perlu, mintalah yang baru kepada Admin global ${company}.`,
      signIn: 'Masuk',
      agreements: 'Buka Perjanjian',
      home: 'Ke halaman pertama',
    },
    saidNo: 'Jawaban tidak Anda disampaikan kepada para Admin global perusahaan.',
  },
};
