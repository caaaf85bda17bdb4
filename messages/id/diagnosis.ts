import type { diagnosis as english } from '../en/diagnosis';

export const diagnosis: typeof english = {
  answers: { fine: 'Sesuai', stop: 'Menghalangi', unknown: 'Belum diketahui' },
  reseller: {
    heading: 'Penjual saya tidak melihat tombol',
    lead: 'Sebutkan perusahaan dengan PartnerID-nya, dan lihat apa yang menghalanginya dari tombol Otorisasi penyedia tidak langsung.',
    back: 'Penjual tidak langsung',
    partnerId: 'PartnerID perusahaan',
    hint: 'Tujuh angka. Perusahaan menemukannya di Pengaturan, pada halaman Pengidentifikasi.',
    look: 'Lihat',
    about: ({ company, partnerId }) => `${company}, PartnerID ${partnerId}`,
    aboutInvitation: 'Perusahaan yang Anda undang',
    notYours: 'Undangan itu bukan milik Anda. Tanyakan dengan PartnerID.',
    limited:
      'Anda melihat yang menyangkut kemitraan Anda. Siapa yang bekerja di sana, dan apa yang sedang ditinjau, adalah urusan perusahaan itu.',
    stops: 'Ini yang menghalangi lebih dahulu:',
    free: 'Tidak ada yang menghalangi dalam daftar ini. Jika tombol tetap tidak terlihat, minta mereka membuka halaman “Mengapa saya tidak melihat tombol?” milik mereka: halaman itu tahu siapa yang masuk, dan dengan peran apa.',
    questions: {
      provider: 'Bolehkah perusahaan Anda mengundang penjual?',
      number: 'Apakah PartnerID itu milik sebuah lokasi?',
      account: 'Apakah tertaut ke akun kerja?',
      region: 'Apakah kedua perusahaan berada di satu wilayah?',
      enrolled: 'Apakah perusahaan terdaftar sebagai penjual tidak langsung?',
      verified: 'Apakah sudah diverifikasi?',
      agreement: 'Apakah sudah menerima perjanjian mitra (MPA)?',
      standing: 'Apakah bebas dari penangguhan?',
      partners: 'Apakah Anda sudah bermitra?',
      invitation: 'Apakah ada undangan Anda yang terbuka untuknya?',
      admin: 'Apakah ada Admin global yang dapat menekan tombol?',
    },
    findings: {
      may_invite: 'Ya. Perusahaan Anda diotorisasi dan sudah menerima perjanjian.',
      role_missing: 'Peran Anda tidak mencakupnya. Diperlukan Admin global, Agen admin, atau Agen penjualan.',
      not_authorized:
        'Saat ini perusahaan Anda tidak diotorisasi sebagai penyedia. Selama itu tidak ada yang dapat mengotorisasinya.',
      unsigned: 'Perusahaan Anda sendiri belum menerima perjanjian mitra.',
      number_fine: 'Ya.',
      number_unasked: 'Undangan tidak menyebutkannya, jadi yang diketahui hanya kelanjutan undangan itu.',
      number_unknown:
        'Tidak. Nomor ini tidak dimiliki siapa pun. Minta perusahaan membacanya dari halaman Pengidentifikasi.',
      number_global:
        'Tidak. Ini PartnerID global sebuah perusahaan. Kemitraan memerlukan PartnerID salah satu lokasinya: minta yang berjenis Lokasi di negaranya.',
      linked: 'Ya.',
      not_linked:
        'Tidak. Perusahaan harus menautkannya di Pendaftaran, Tautkan PartnerID Anda. Sebelum itu perjanjian tidak dapat ditandatangani dan bisnis tidak dapat dimulai.',
      not_opened: 'Belum ada yang membuka undangan dalam sebuah akun, jadi perusahaannya belum diketahui.',
      not_known: 'Bergantung pada jawaban di atas.',
      same_region: 'Ya. Negaranya boleh berbeda.',
      other_region:
        'Tidak. Kemitraan memerlukan satu wilayah. Perusahaan dapat membuat akun kerja di negara dalam wilayah Anda.',
      enrolled: 'Ya.',
      not_enrolled:
        'Tidak. Akunnya ada, tetapi pendaftaran belum dimulai. Admin global di sana memulainya di Pendaftaran; undangan Anda menunggu.',
      verified: 'Ya.',
      in_review:
        'Belum. Peninjauan memerlukan 3 sampai 5 hari kerja, atau perusahaan perlu memperbaiki sesuatu. Perusahaan melihatnya di Pendaftaran.',
      signed: 'Ya.',
      not_signed:
        'Belum. Admin global di sana menerimanya di Perjanjian. Mengingatkan dan membantu adalah kewajiban Anda.',
      in_standing: 'Ya.',
      suspended:
        'Tidak. Perusahaan ditangguhkan: hal baru menunggu sampai staf mencabutnya. Perusahaan mengetahui alasannya.',
      not_partners: 'Belum, jadi ada yang dapat diotorisasi.',
      partners: 'Ya. Tombolnya hilang karena sudah ditekan: perusahaan itu ada dalam daftar Anda.',
      sent: 'Ya. Suratnya sudah dikirim, dan tautannya belum dibuka. Tombol ada di halaman di balik tautan itu, tidak di tempat lain.',
      opened: 'Ya. Tautannya sudah dibuka. Tombol ada di halaman di baliknya, untuk Admin global yang sudah masuk.',
      waits: 'Ya. Perusahaan menyimpannya sampai semuanya lengkap; lalu surat mengingatkannya.',
      with_them: 'Ya. Undangan menunggu Admin global di halaman Penyedia tidak langsung mereka.',
      draft: 'Tidak. Anda sudah menulisnya dan belum mengirimnya.',
      kept_by_another:
        'Tidak. Undangan Anda disimpan akun lain: tautannya diteruskan. Kirim undangan tersendiri kepada perusahaan ini.',
      run_out: 'Tidak. Undangan Anda sudah berakhir. Kirim lagi: tautan baru berlaku tiga puluh hari.',
      declined: 'Tidak. Perusahaan menolak undangan Anda. Halamannya menunjukkan alasannya, jika diberikan.',
      revoked: 'Tidak. Anda sudah menarik kembali undangan itu.',
      none_sent: 'Tidak. Tidak ada undangan yang menyebut perusahaan ini.',
      none_needed: 'Tidak diperlukan.',
      admin_there: 'Ya.',
      no_admin:
        'Tidak. Tidak ada orang di sana yang dapat menekannya. Perusahaan perlu menulis kepada operator portal ini, yang dapat membantu.',
    },
    ways: {
      agreements: 'Buka Perjanjian',
      authorization: 'Lihat profil penyedia Anda',
      users: 'Manajemen pengguna',
      regions: 'Apa yang boleh dilakukan dari mana',
      partnership: 'Lihat kemitraan',
      sent: 'Lihat undangan',
      invite: 'Undang perusahaan',
    },
  },
  own: {
    heading: 'Mengapa saya tidak melihat tombol?',
    lead: ({ company }) => `Apa yang menghalangi Anda dari tombol Otorisasi penyedia tidak langsung, untuk ${company}.`,
    back: 'Penyedia tidak langsung',
    stops: 'Ini yang menghalangi lebih dahulu:',
    free: 'Tidak ada yang menghalangi. Tombol ada di halaman undangan.',
    questions: {
      account: 'Akun mana yang Anda gunakan?',
      enrolled: 'Apakah perusahaan Anda terdaftar sebagai penjual tidak langsung?',
      verified: 'Apakah sudah diverifikasi?',
      partner_id: 'Apakah PartnerID sudah tertaut?',
      agreement: 'Apakah perjanjian mitra (MPA) sudah diterima?',
      standing: 'Apakah perusahaan Anda bebas dari penangguhan?',
      invitation: 'Apakah ada undangan yang menunggu perusahaan Anda?',
      fits: 'Dapatkah perusahaan Anda menerimanya?',
      role: 'Apakah Anda Admin global?',
      admins: 'Apakah ada Admin global yang dapat bertindak?',
    },
    findings: {
      only_account: ({ company }) => `${company}, satu-satunya akun Anda.`,
      one_of_several: ({ company }) =>
        `${company}. Anda memiliki akun lain: undangan yang dibuka di sana menunggu di sana. Beralihlah di bagian atas halaman.`,
      not_a_reseller: ({ company }) =>
        `${company}, yang bukan akun penjual. Hanya penjual yang mengotorisasi penyedia. Beralihlah di bagian atas halaman.`,
      enrolled: () => 'Ya.',
      not_enrolled: () => 'Belum. Admin global memulainya; perlu sekitar 15 menit.',
      verified: () => 'Ya.',
      not_verified: () =>
        'Belum. Pendaftaran Anda menunjukkan sejauh mana peninjauannya, atau apa yang perlu diperbaiki.',
      linked: () => 'Ya.',
      not_linked: () => 'Belum. Tanpa itu perjanjian tidak dapat ditandatangani.',
      signed: () => 'Ya.',
      not_signed: () => 'Belum. Admin global membaca dan menerimanya.',
      in_standing: () => 'Ya.',
      suspended: () =>
        'Tidak. Hal baru menunggu sampai staf mencabut penangguhan. Pendaftaran Anda menunjukkan alasannya.',
      kept: ({ provider }) => `Ya, satu dari ${provider}.`,
      mailed: ({ provider }) =>
        `Satu dari ${provider} dikirim ke alamat Anda sendiri. Buka tautan dalam surat itu: tombol ada di halaman di baliknya.`,
      named_elsewhere: () =>
        'Sebuah penyedia mengirim undangan yang menyebut PartnerID Anda, ke alamat lain. Tanyakan suratnya kepada rekan kerja, atau minta penyedia mengirimkannya kepada Anda.',
      none: () => 'Tidak. Penyedia yang mengirimnya; tanpa undangan tidak ada tombol. Cari penyedia, lalu mintalah.',
      not_known: () => 'Bergantung pada jawaban di atas.',
      fits: () => 'Ya, begitu semua di atas dan di bawah sesuai.',
      provider_suspended: ({ provider }) =>
        `Tidak untuk saat ini. ${provider} tidak diotorisasi sebagai penyedia. Tanyakan kepada mereka; undangannya tetap.`,
      run_out: ({ provider }) =>
        `Tidak, waktunya sudah habis. Di halamannya Anda dapat meminta tautan baru kepada ${provider}.`,
      partners: ({ provider }) => `Sudah selesai: ${provider} ada dalam daftar penyedia tidak langsung Anda.`,
      other_partner_id: () =>
        'Tidak. Undangan menyebut PartnerID lain. Beralihlah ke akun pemiliknya, di bagian atas halaman, atau minta undangan baru kepada penyedia.',
      other_region: ({ provider }) =>
        `Tidak. ${provider} bekerja di wilayah lain daripada akun Anda. Kemitraan memerlukan satu wilayah.`,
      global_admin: () => 'Ya.',
      not_global_admin: () =>
        'Bukan. Hanya Admin global yang dapat menekan tombol. Di bawah ini Anda melihat siapa orangnya.',
      some_admins: () => 'Ya.',
      no_admin: () =>
        'Tidak. Tulislah kepada operator portal ini: mereka dapat membantu organisasi yang tidak lagi memiliki siapa pun.',
    },
    ways: {
      enrollment: 'Buka pendaftaran Anda',
      partner_id: 'Tautkan PartnerID Anda',
      agreements: 'Buka Perjanjian',
      invitation: 'Lihat undangan',
      directory: 'Cari penyedia',
      regions: 'Apa yang boleh dilakukan dari mana',
      list: 'Lihat daftar',
      admins: 'Lihat siapa yang dapat',
    },
    admins: 'Siapa yang dapat menekan tombol',
    adminsMeaning: 'Admin global organisasi Anda:',
    ask: ({ provider }) => `Tanya mereka tentang ${provider}`,
    askMeans: 'Kami menulis kepada masing-masing atas nama Anda, dengan tautan ke undangan.',
  },
};
