import { counting } from '../counted';

type English = typeof import('../en/overview');

const counted = counting('id');

export const overview: English['overview'] = {
  events: {
    partnership: {
      begin: 'Kemitraan dimulai',
      give_notice: 'Pemberitahuan diberikan',
      take_back: 'Pemberitahuan dibatalkan',
      end: 'Kemitraan berakhir',
    },
    admin_access: {
      grant: 'Akses diberikan',
      request: 'Akses diminta',
      decline: 'Permintaan akses ditolak',
      renew: 'Akses diubah',
      remove: 'Akses dihapus',
      give_up: 'Akses dilepas',
      expire: 'Akses berakhir pada harinya',
      end: 'Akses berakhir bersama kemitraan',
    },
    location_transfer: {
      begin: 'Pemindahan PartnerID diminta',
      approve: 'PartnerID diserahkan',
      decline: 'Pemindahan PartnerID ditolak',
      withdraw: 'Permintaan PartnerID ditarik',
      expire: 'Permintaan PartnerID kedaluwarsa',
    },
    invitation: {
      open: 'Membuka undangan Anda',
      park: 'Menyimpan undangan Anda',
      accept: 'Menerima undangan Anda',
      decline: 'Menolak undangan Anda',
      revoke: 'Undangan ditarik kembali',
      expire: 'Undangan berakhir',
    },
    relationship: {
      begin: 'Hubungan pelanggan dimulai',
      grant_access: 'Akses diberikan',
      remove_access: 'Akses dihapus',
      remove_access_left: 'Akses dihapus',
      give_access_up: 'Akses dilepas',
      end: 'Hubungan pelanggan berakhir',
      end_keeping_access: 'Hubungan pelanggan berakhir',
    },
    subscription: {
      start: 'Langganan dimulai',
      suspend: 'Langganan ditangguhkan',
      resume: 'Langganan dimulai lagi',
      cancel: 'Langganan dibatalkan',
    },
    enrollment: {
      submit: 'Jawaban dikirim',
      enroll_direct: 'Terdaftar sebagai mitra langsung',
      recall: 'Jawaban ditarik kembali',
      confirm: 'Alamat email dikonfirmasi, peninjauan dimulai',
      deny: 'Kontak menyatakan itu bukan mereka',
      undo_deny: 'Kontak membatalkan pernyataannya',
      ask: 'Peninjau meminta perubahan',
      resubmit: 'Jawaban dikirim lagi',
      resubmit_contact: 'Jawaban dikirim dengan kontak lain',
      approve: 'Diverifikasi',
      reject: 'Ditolak',
      reinstate: 'Dibuka kembali',
      sign: 'Perjanjian ditandatangani',
      withdraw: 'Pendaftaran ditarik',
      close: 'Pendaftaran ditutup',
      suspend: 'Ditangguhkan',
      restore: 'Dipulihkan',
    },
    provider: {
      authorize: 'Diotorisasi sebagai penyedia',
      suspend: 'Ditangguhkan sebagai penyedia',
      restore: 'Dipulihkan sebagai penyedia',
    },
    customer: {
      begin: 'Akun dibuka, staf memeriksanya',
      allow: 'Diizinkan membeli',
      refuse: 'Tidak diizinkan membeli',
      change: 'Rincian diubah, staf memeriksanya',
    },
  },
  steps: {
    enroll: {
      heading: () => 'Daftarkan perusahaan Anda',
      why: () =>
        'Sebelum terdaftar, perusahaan Anda tidak dapat bekerja dengan penyedia dan tidak dapat melayani pelanggan.',
      button: () => 'Mulai mendaftar',
    },
    enroll_again: {
      heading: () => 'Pendaftaran Anda ditutup',
      why: () => 'Perusahaan Anda tidak terdaftar. Anda dapat mulai lagi kapan saja.',
      button: () => 'Lihat pilihan Anda',
    },
    draft: {
      heading: () => 'Lanjutkan pendaftaran Anda',
      why: ({ name }) =>
        `${name} sudah dimulai dan belum dikirim. Tidak ada yang memeriksanya sebelum Anda mengirimnya.`,
      button: () => 'Lanjutkan',
    },
    confirmation: {
      heading: () => 'Kontak utama Anda perlu mengonfirmasi alamatnya',
      why: ({ name }) => `Surat sudah dikirim ke ${name}. Peninjauan dimulai setelah tautannya dibuka.`,
      button: () => 'Lihat pendaftaran',
    },
    review: {
      heading: () => 'Pendaftaran Anda sedang ditinjau',
      why: ({ name }) => `${name} ada pada peninjau kami. Kami menulis kepada Anda bila ada yang perlu dikerjakan.`,
      button: () => 'Lihat pendaftaran',
    },
    denied: {
      heading: () => 'Pilih kontak utama lain',
      why: ({ name, until }) =>
        `${name} menyatakan tidak mengenal perusahaan Anda. Peninjauan menunggu Anda sampai ${until}.`,
      button: () => 'Ganti kontak',
    },
    fix: {
      heading: ({ count }) =>
        counted(count, { one: 'Peninjau meminta satu perubahan', other: 'Peninjau meminta # perubahan' }),
      why: ({ until }) => `Hitungan hari berhenti sampai Anda menjawab, paling lambat ${until}.`,
      button: () => 'Lihat yang perlu diubah',
    },
    refused: {
      heading: () => 'Pendaftaran Anda ditolak',
      why: ({ count, until }) =>
        counted(count, {
          other: (times) =>
            `Alasannya ada di pendaftaran Anda. Anda dapat mengirimnya lagi ${times} kali, sampai ${until}.`,
        }),
      button: () => 'Lihat alasannya',
    },
    refused_for_good: {
      heading: () => 'Pendaftaran Anda ditolak',
      why: ({ count }) =>
        counted(count, {
          other: 'Pendaftaran sudah dikirim # kali, batas yang diizinkan. Alasannya ada di pendaftaran Anda.',
        }),
      button: () => 'Lihat alasannya',
    },
    partner_id: {
      heading: () => 'Hubungkan PartnerID Anda',
      why: () => 'Perusahaan Anda sudah diverifikasi. Perjanjian dapat ditandatangani setelah PartnerID terhubung.',
      button: () => 'Hubungkan PartnerID',
    },
    sign: {
      heading: () => 'Tandatangani perjanjian mitra',
      why: () => 'Perusahaan Anda sudah diverifikasi. Setelah Admin global menandatangani, perusahaan Anda aktif.',
      button: () => 'Buka perjanjian',
    },
    suspended: {
      heading: () => 'Perusahaan Anda ditangguhkan',
      why: () =>
        'Tidak ada yang baru dapat dipesan untuk pelanggan Anda. Yang berjalan tetap berjalan. Alasannya ada di pendaftaran Anda.',
      button: () => 'Lihat alasannya',
    },
    admin_agent: {
      heading: () => 'Beri seseorang peran Agen admin',
      why: () =>
        'Tanpa Agen admin, tidak seorang pun di perusahaan Anda dapat mengundang pelanggan atau mengurus mereka.',
      button: () => 'Pilih seseorang',
    },
    answer: {
      heading: ({ name }) => `${name} menunggu jawaban Anda`,
      why: () => 'Perusahaan Anda diundang. Anda melihat setiap hak yang diminta sebelum memutuskan.',
      button: () => 'Baca undangan',
    },
    access: {
      heading: ({ name }) => `${name} meminta akses ke akun kerja Anda`,
      why: () => 'Anda memutuskan akses yang mana, dan sampai kapan. Anda boleh menolak.',
      button: () => 'Putuskan',
    },
    find_provider: {
      heading: () => 'Cari penyedia',
      why: () => 'Perusahaan Anda aktif. Yang dijualnya berasal dari penyedia tidak langsung di wilayahnya.',
      button: () => 'Cari penyedia',
    },
    invite_customer: {
      heading: () => 'Undang pelanggan pertama Anda',
      why: () => 'Setelah pelanggan mengotorisasi Anda dan penyedia Anda, penyedia dapat memesan untuknya.',
      button: () => 'Undang pelanggan',
    },
    customer_drafts: {
      heading: ({ count }) => counted(count, { other: '# undangan kepada pelanggan belum dikirim' }),
      why: () => 'Draf tidak sampai kepada siapa pun. Lihat setiap surat, lalu kirim atau buang.',
      button: ({ count }) => counted(count, { other: 'Periksa # draf' }),
    },
    provider_suspended: {
      heading: () => 'Perusahaan Anda ditangguhkan sebagai penyedia',
      why: () =>
        'Anda tidak tercantum di direktori, tidak dapat mengundang dan tidak dapat memesan sampai staf kami memulihkannya.',
      button: () => 'Lihat sebabnya',
    },
    provider_sign: {
      heading: () => 'Terima perjanjian mitra',
      why: () => 'Tanpa perjanjian, perusahaan Anda tidak dapat mengundang penjual dan tidak dapat memesan.',
      button: () => 'Buka perjanjian',
    },
    provider_profile: {
      heading: () => 'Perkenalkan perusahaan Anda di direktori',
      why: () => 'Penjual menemukan perusahaan Anda di sana, dan sejauh ini isinya kosong.',
      button: () => 'Isi profil',
    },
    lacking: {
      heading: ({ count }) => counted(count, { other: '# penjual Anda belum dapat bertransaksi' }),
      why: () =>
        'Selama masih ada yang kurang, tidak ada yang dapat dipesan untuk pelanggan mereka. Daftarnya menyebut yang kurang.',
      button: ({ count }) => counted(count, { one: 'Lihat yang kurang', other: 'Periksa # penjual' }),
    },
    drafts: {
      heading: ({ count }) => counted(count, { other: '# undangan belum dikirim' }),
      why: () => 'Draf tidak sampai kepada siapa pun. Lihat setiap surat, lalu kirim atau buang.',
      button: ({ count }) => counted(count, { other: 'Periksa # draf' }),
    },
    expired: {
      heading: ({ count }) => counted(count, { other: '# undangan berakhir tanpa jawaban' }),
      why: () => 'Masing-masing dapat dikirim lagi dengan tautan baru.',
      button: ({ count }) => counted(count, { one: 'Lihat undangan', other: 'Periksa # undangan' }),
    },
    invite_reseller: {
      heading: () => 'Undang penjual pertama Anda',
      why: () => 'Ia membaca apa yang akan diizinkannya dan menjadi mitra Anda dengan sekali tekan.',
      button: () => 'Undang penjual',
    },
    account_refused: {
      heading: () => 'Akun Anda untuk sementara tidak boleh membeli',
      why: () =>
        'Staf kami memberi tahu Admin global Anda sebabnya. Setelah rinciannya benar, akun Anda diperiksa lagi.',
      button: () => 'Lihat rincian',
    },
    account_review: {
      heading: () => 'Staf kami memeriksa akun Anda',
      why: () => 'Belum ada yang dapat dipesan untuk Anda sampai selesai. Anda tidak perlu melakukan apa pun.',
      button: () => 'Lihat rincian',
    },
    no_partner: {
      heading: () => 'Belum ada yang melayani perusahaan Anda',
      why: () => 'Penjual mengundang Anda lewat email. Anda melihat setiap hak yang diminta sebelum setuju.',
      button: () => 'Siapa boleh apa',
    },
  },
  staffSteps: {
    cases_second: {
      heading: ({ count }) => counted(count, { other: '# penolakan menunggu pendapat kedua' }),
      why: () => 'Diusulkan rekan kerja. Tidak terjadi apa pun sampai orang lain memeriksanya.',
      button: () => 'Periksa',
    },
    cases_mine: {
      heading: ({ count }) => counted(count, { other: 'Anda memegang # kasus' }),
      why: () => 'Waktunya berjalan, dan tidak ada orang lain yang memeriksanya.',
      button: () => 'Lanjutkan',
    },
    cases_unclaimed: {
      heading: ({ count }) => counted(count, { other: '# kasus menunggu peninjau' }),
      why: () => 'Yang teratas jatuh tempo paling dahulu.',
      button: () => 'Lihat antrean',
    },
    accounts_mine: {
      heading: ({ count }) => counted(count, { other: 'Anda memegang # akun pelanggan' }),
      why: () => 'Belum ada yang dapat dipesan untuk mereka sampai diputuskan.',
      button: () => 'Lanjutkan',
    },
    accounts_unclaimed: {
      heading: ({ count }) => counted(count, { other: '# akun pelanggan menunggu diperiksa' }),
      why: () => 'Belum ada yang dapat dipesan untuk mereka sampai diputuskan.',
      button: () => 'Lihat antrean',
    },
    providers_none: {
      heading: () => 'Otorisasi penyedia pertama',
      why: () => 'Tanpa penyedia, tidak ada penjual yang dapat bertransaksi.',
      button: () => 'Otorisasi penyedia',
    },
    offers_none: {
      heading: () => 'Masukkan penawaran pertama',
      why: () => 'Katalog kosong, sehingga belum ada yang dapat dipesan.',
      button: () => 'Impor penawaran',
    },
    providers_unsigned: {
      heading: ({ count }) => counted(count, { other: '# penyedia belum menerima perjanjian' }),
      why: () => 'Sampai saat itu mereka tidak dapat mengundang dan tidak dapat memesan.',
      button: () => 'Lihat siapa',
    },
    providers_unsaid: {
      heading: ({ count }) => counted(count, { other: '# penyedia belum memperkenalkan diri' }),
      why: () => 'Entri mereka di direktori kosong.',
      button: () => 'Lihat siapa',
    },
  },
  figures: {
    resellers_ready: 'Penjual siap bertransaksi',
    resellers_lacking: 'Belum siap bertransaksi',
    resellers_ending: 'Kemitraan segera berakhir',
    access_granted: 'Penjual yang memberi akses',
    access_asked: 'Permintaan akses belum dijawab',
    invitations_parked: 'Undangan disimpan',
    invitations_open: 'Undangan terbuka',
    invitations_drafts: 'Draf undangan',
    invitations_expired: 'Undangan lewat waktu',
    customers: 'Pelanggan',
    customers_held: 'Pelanggan belum boleh membeli',
    subscriptions: 'Langganan aktif',
    renewing: 'Diperpanjang dalam 30 hari',
    suspended: 'Langganan ditangguhkan',
    customer_open: 'Pelanggan diundang, belum menjawab',
    customer_drafts: 'Draf kepada pelanggan',
    customer_expired: 'Undangan pelanggan lewat waktu',
    providers: 'Penyedia tidak langsung',
    providers_ending: 'Kemitraan segera berakhir',
    providers_access: 'Penyedia dengan akses admin',
    partners: 'Mitra yang melayani Anda',
    partners_access: 'Mitra dengan akses',
    cases_open: 'Kasus dalam peninjauan',
    cases_unclaimed: 'Kasus belum diambil',
    cases_mine: 'Kasus Anda',
    cases_second: 'Untuk pendapat kedua',
    cases_waiting: 'Menunggu pemohon',
    accounts_unclaimed: 'Akun pelanggan untuk diperiksa',
    accounts_mine: 'Akun pelanggan Anda',
    accounts_refused: 'Akun pelanggan ditolak',
    providers_authorized: 'Penyedia diotorisasi',
    providers_unsigned: 'Tanpa perjanjian',
    providers_unsaid: 'Profil kosong',
    providers_suspended: 'Penyedia ditangguhkan',
    offers: 'Penawaran dalam katalog',
  },
  audiences: {
    reseller: 'Perusahaan Anda',
    provider: 'Perusahaan Anda',
    customer: 'Perusahaan Anda',
    reviewer: 'Peninjauan',
    lead: 'Peninjauan',
    operator: 'Penyedia dan penawaran',
  },
  leadStaff: 'Keadaan saat ini.',
  nextStep: 'Langkah berikutnya',
  othersTurn: 'Sedang berjalan',
  numbers: 'Angka',
  also: 'Selain itu',
  meanwhile: {
    heading: 'Sementara itu',
    agreement: { what: 'Baca perjanjian mitra', why: 'Admin global menandatanganinya di akhir' },
    colleague: { what: 'Tambahkan rekan kerja', why: 'agar orang lain dapat melanjutkan juga' },
    providers: { what: 'Lihat penyedia', why: 'tempat perusahaan Anda akan membeli' },
  },
  notes: {
    resellers_ready: ({ count }) => counted(count, { other: '# bergabung dalam 30 hari' }),
    resellers_lacking: ({ count }) => counted(count, { other: '# tanpa PartnerID' }),
    invitations_parked: ({ count }) => counted(count, { other: '# lebih dari 14 hari' }),
    customers: ({ count }) => counted(count, { other: '# baru dalam 30 hari' }),
    subscriptions: ({ count }) => counted(count, { other: '# lisensi' }),
    renewing: ({ count }) => counted(count, { other: '# lisensi' }),
    providers: ({ count }) => counted(count, { other: '# dengan akses admin' }),
    partners: ({ count }) => counted(count, { other: '# dengan akses' }),
    cases_open: ({ count }) => counted(count, { other: '# terlambat' }),
    cases_unclaimed: ({ count }) => counted(count, { other: '# terlambat' }),
    cases_mine: ({ count }) => counted(count, { other: '# terlambat' }),
    cases_waiting: ({ count }) => counted(count, { other: '# lebih dari 7 hari' }),
    accounts_unclaimed: ({ count }) => counted(count, { other: '# lebih dari 2 hari' }),
  },
  comingMany: {
    partnership: ({ count }) => counted(count, { other: '# kemitraan berakhir' }),
    access: ({ count }) => counted(count, { other: '# akses berakhir' }),
    renewal: ({ count }) => counted(count, { other: '# langganan diperpanjang' }),
    invitation: ({ count }) => counted(count, { other: '# undangan berakhir' }),
  },
  seats: ({ count }) => counted(count, { other: '# lisensi' }),
  charts: {
    byMonth: 'per bulan',
    table: 'Tampilkan tabel',
    month: 'Bulan',
    drawn: ({ count }) => counted(count, { other: 'Digambar dari # yang pertama; masih ada yang lain.' }),
    drawnOfEach: 'dan lainnya',
    renewals: {
      heading: 'Perpanjangan',
      label: ({ total, most, month }) =>
        `Perpanjangan dalam enam bulan ke depan: ${total}, terbanyak pada ${month} (${most})`,
      hatched: ({ count }) =>
        counted(count, {
          other: 'Bergaris: # ditangguhkan dan diperpanjang hanya jika penyedianya memulai lagi.',
        }),
      count: 'Langganan',
      waiting: 'Di antaranya ditangguhkan',
    },
    resellers: {
      heading: 'Penjual baru',
      label: ({ total, most, month }) =>
        `Penjual yang bergabung dalam dua belas bulan terakhir: ${total}, terbanyak pada ${month} (${most})`,
      hatched: ({ count }) =>
        counted(count, { other: 'Bergaris: # tidak terdaftar, sehingga belum dapat bertransaksi.' }),
      count: 'Bergabung',
      waiting: 'Di antaranya tidak terdaftar',
    },
    customers: {
      heading: 'Pelanggan baru',
      label: ({ total, most, month }) =>
        `Pelanggan yang bergabung dalam dua belas bulan terakhir: ${total}, terbanyak pada ${month} (${most})`,
      hatched: ({ count }) => counted(count, { other: 'Bergaris: # belum boleh membeli.' }),
      count: 'Bergabung',
      waiting: 'Di antaranya belum boleh membeli',
    },
    invitations: {
      heading: 'Undangan 90 hari terakhir',
      all: 'Semua undangan',
      bars: { sent: 'Dikirim', opened: 'Dibuka', parked: 'Disimpan, menunggu perusahaannya', accepted: 'Diterima' },
      states: { unopened: 'Belum dibuka', declined: 'Ditolak', expired: 'Lewat waktu', revoked: 'Ditarik' },
      ofSent: ({ share }) => `${share} % dari yang dikirim`,
      now: 'sekarang',
      half: ({ count }) => counted(count, { other: 'separuhnya dalam # hari' }),
      rest: ({ others }) => `Sisanya: ${others}.`,
      others: {
        unopened: ({ count }) => counted(count, { other: '# belum dibuka' }),
        declined: ({ count }) => counted(count, { other: '# ditolak' }),
        expired: ({ count }) => counted(count, { other: '# lewat waktu' }),
        revoked: ({ count }) => counted(count, { other: '# ditarik' }),
      },
      state: 'Keadaan',
      count: 'Undangan',
    },
  },
  countedTo: ({ count }) => `${count}+`,
  enrollment: 'Pendaftaran Anda',
  journey: {
    account: 'Akun kerja',
    partner_id: 'PartnerID',
    profile: 'Profil',
    confirmation: 'Konfirmasi',
    review: 'Verifikasi',
    agreement: 'Perjanjian',
    active: 'Aktif',
  },
  journeyStates: { done: 'selesai', now: 'sekarang', ahead: 'nanti' },
  elsewhere: 'Perusahaan Anda yang lain',
  elsewhereWaits: ({ count }) =>
    counted(count, { none: 'Tidak ada yang menunggu di sana', other: '# hal menunggu di sana' }),
  workFor: ({ name }) => `Bekerja untuk ${name}`,
  noAudience: {
    heading: 'Anda belum bekerja untuk perusahaan mana pun di sini',
    why: 'Buat akun kerja untuk perusahaan Anda, atau minta Admin globalnya menambahkan Anda.',
    button: 'Buat akun kerja',
  },
  waiting: {
    invitation: ({ name }) => `${name} menunggu jawaban Anda`,
    access: ({ name }) => `${name} meminta akses ke akun kerja Anda`,
    transfer: ({ name }) => `${name} meminta PartnerID yang Anda gunakan`,
    enrollment: ({ name }) => `Pendaftaran Anda ${name} menunggu Anda`,
    draft: ({ name }) => `Undangan kepada ${name} belum dikirim`,
    ran_out: ({ name }) => `Undangan kepada ${name} berakhir tanpa jawaban`,
    account: () => 'Staf untuk sementara tidak mengizinkan akun Anda membeli',
  },
  coming: {
    partnership: ({ name }) => `Kemitraan dengan ${name} berakhir`,
    access: ({ name }) => `Akses berakhir: ${name}`,
    renewal: ({ name }) => `Diperpanjang: ${name}`,
    invitation: ({ name }) => `Undangan kepada ${name} berakhir`,
  },
  heading: ({ name }) => `Senang bertemu Anda, ${name}`,
  lead: ({ organization }) => `Keadaan ${organization} saat ini.`,
  waits: 'Yang menunggu Anda',
  mail: {
    heading: 'Surat tidak terkirim',
    refused: ({ count }) => `Server email tidak menerima ${count} surat, dan bukan karena alamatnya.`,
    silent: ({ count }) => `Tidak ada server email yang menjawab ketika ${count} surat terakhir dicoba dikirim.`,
    reply: 'Jawabannya:',
    cure: 'Periksa setelan server email. Tidak ada yang hilang: setiap surat dicoba lagi dengan sendirinya.',
  },
  nothingWaits: { heading: 'Tidak ada yang menunggu Anda', meaning: 'Yang memerlukan jawaban Anda akan ada di sini.' },
  comes: 'Tanggal berikutnya',
  nothingComes: 'Tidak ada yang jatuh tempo dalam 60 hari ke depan.',
  changed: 'Yang berubah',
  nothingChanged: 'Tidak ada yang berubah dalam 30 hari terakhir.',
};
