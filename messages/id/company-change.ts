type English = typeof import('../en/company-change').companyChange;

const statuses: English['statuses'] = {
  draft: 'Belum dikirim',
  contact_pending: 'Menunggu kontak baru',
  in_review: 'Sedang diverifikasi',
  needs_action: 'Perlu tindakan',
  refusal_proposed: 'Sedang diverifikasi',
  approved: 'Berlaku',
  rejected: 'Tidak disetujui',
  withdrawn: 'Ditarik',
  closed: 'Ditutup',
};

const events: English['events'] = {
  begin: 'Memulai perubahan',
  save: 'Mengubahnya',
  apply: 'Memberlakukannya',
  ask_contact: 'Mengirimnya; kontak baru ditanyai',
  send: 'Mengirimnya untuk diverifikasi',
  confirm: 'Kontak baru mengonfirmasi',
  deny: 'Kontak baru menjawab “Ini bukan saya”',
  ask: 'Meminta sesuatu diperbaiki',
  approve: 'Menyetujuinya; perubahan berlaku',
  propose_refusal: 'Mengusulkan untuk menolaknya',
  drop_refusal: 'Membatalkan usul penolakan',
  refuse: 'Tidak menyetujuinya',
  withdraw: 'Menariknya',
  close: 'Ditutup setelah 30 hari tanpa jawaban',
  lapse: 'Ditutup karena perusahaan telah keluar dari program',
};

const forms: English['forms'] = {
  legal_name: {
    heading: 'Apa nama perusahaan Anda sekarang?',
    lead: 'Seperti tercatat di register perusahaan saat ini. Peninjau membandingkannya dengan dokumen, misalnya kutipan register yang baru.',
  },
  registered_address: {
    heading: 'Apa alamat terdaftar yang baru?',
    lead: 'Seperti tercatat di register perusahaan saat ini. Peninjau memverifikasinya; hal lain dari perusahaan Anda tidak diverifikasi lagi.',
  },
  operating_address: {
    heading: 'Di mana perusahaan Anda berusaha sekarang?',
    lead: 'Tidak ada yang perlu diverifikasi untuk ini: berlaku setelah Anda memeriksanya.',
  },
  primary_contact: {
    heading: 'Siapa kontak utama yang baru?',
    lead: 'Kami menulis dulu ke alamat baru, dan pembacanya mengonfirmasi; lalu seorang peninjau memeriksanya. Nomor telepon lain saja langsung berlaku.',
  },
  support_contact: {
    heading: 'Di mana pelanggan Anda mendapat bantuan?',
    lead: 'Pelanggan melihat ini sebagai kontak dukungan Anda. Alamat atau nomor telepon lain langsung berlaku; situs web lain diverifikasi dulu.',
  },
};

const leads: English['leads'] = {
  draft: 'Perubahan ini disimpan dan belum dikirim. Periksa, lalu kirim. Sampai disetujui, yang berlaku tetap berlaku.',
  contact_pending:
    'Kami telah menulis kepada kontak baru dan menunggu jawabannya. Sampai semuanya disetujui, kontak yang berlaku tetap.',
  in_review: 'Seorang peninjau memeriksanya. Biasanya perlu 3 sampai 5 hari kerja. Sementara itu yang berlaku tetap.',
  needs_action: 'Peninjau memerlukan sesuatu dari Anda. Perbaiki, lalu kirim perubahan ini lagi.',
  refusal_proposed:
    'Seorang peninjau memeriksanya. Biasanya perlu 3 sampai 5 hari kerja. Sementara itu yang berlaku tetap.',
  approved: 'Perubahan ini berlaku: di halaman, dalam daftar, dan dalam surat.',
  rejected:
    'Perubahan ini tidak disetujui. Yang berlaku tetap berlaku, dan hal lain dari perusahaan Anda tidak tersentuh.',
  withdrawn: 'Perubahan ini ditarik. Yang berlaku tetap berlaku.',
  closed:
    'Perubahan ini ditutup karena tidak ada yang melanjutkannya atau perusahaan telah keluar dari program. Yang berlaku tetap berlaku.',
};

export const companyChange: English = {
  statuses,
  events,
  forms,
  leads,
  tabs: { label: 'Bagian Info Hukum', partner: 'Mitra', reseller: 'Penjual', program: 'Info Program' },
  partner: {
    lead: 'Yang berlaku dari perusahaan Anda. Perubahan berdiri di sampingnya sampai disetujui, dan sebelumnya tidak menyentuh apa pun.',
    inForce: 'Berlaku',
    toBe: 'Menjadi',
    change: 'Ubah',
    seeChange: 'Lihat perubahan',
    fixed: {
      heading: 'Negara dan registrasi',
      country: 'Negara atau wilayah',
      why: 'Negara tidak dapat diubah: perjanjian, mata uang, dan wilayah melekat padanya. Perusahaan di negara lain memerlukan akun kerja lain.',
    },
    past: 'Perubahan sebelumnya',
    pastItem: ({ part, status, at }) => `${part}: ${status}, ${at}`,
  },
  support: { saved: 'Tersimpan. Berlaku mulai sekarang.', none: 'Belum ada yang diberikan.' },
  program: {
    history: 'Yang terjadi',
    checks: 'Yang diverifikasi',
    none: 'Tidak ada yang diverifikasi: mitra langsung memenuhi syarat tanpa peninjauan.',
    checked: ({ state, at }) => `${state}, ${at}`,
    partnerId: 'PartnerID',
    noPartnerId: 'Belum ada yang terkait.',
  },
  back: 'Info Hukum',
  backToChange: 'Kembali ke perubahan',
  save: 'Simpan dan periksa',
  saveSupport: 'Simpan',
  saveContact: 'Simpan dan lanjutkan',
  nameHint: 'Lengkap, dengan bentuk hukumnya.',
  addressHint: ({ country }) => `Di ${country}, negara akun kerja Anda.`,
  compare: {
    caption: 'Yang berlaku dan yang akan berlaku',
    what: 'Hal',
    was: 'Berlaku',
    wasBefore: 'Sebelumnya',
    toBe: 'Menjadi',
    none: 'Tidak diberikan',
  },
  verified: {
    heading: 'Yang diverifikasi lagi',
    nothing: 'Tidak ada: ini berlaku begitu Anda menekan tombol di bawah.',
    some: ({ checks }) => `${checks}. Semua yang lain yang sudah diverifikasi tetap.`,
  },
  alike: ({ names }) =>
    `Perusahaan dengan nama ini sudah ada di sini: ${names}. Jika itu milik Anda, mintalah bergabung. Jika perusahaan lain, kirim dokumen yang menunjukkan nama baru Anda; peninjau membandingkan keduanya.`,
  asked: { fix: 'Yang perlu diperbaiki', refused: 'Mengapa tidak disetujui' },
  documents: {
    heading: 'Dokumen',
    needed:
      'Kirim dokumen yang menunjukkan nama baru, tidak lebih lama dari 12 bulan: kutipan register, NIB, atau akta.',
    help: 'Jika Anda memiliki dokumen yang menunjukkannya, sertakan: itu sering menghindarkan pertanyaan.',
    none: 'Belum ada yang dikirim.',
  },
  send: {
    apply: 'Berlakukan',
    ask_contact: 'Tulis kepada kontak baru',
    send: 'Kirim',
  },
  edit: 'Ubah isian saya',
  withdraw: 'Tarik perubahan',
  resend: 'Kirim surat lagi',
  resent: 'Surat baru sedang dikirim. Tautan dalam surat sebelumnya tidak berlaku lagi.',
  history: 'Yang terjadi',
  by: { clock: 'Portal', staff: 'Staf', contact: 'Kontak baru', company: 'Perusahaan' },
  confirm: {
    heading: 'Apakah Anda kontak utama yang baru?',
    lead: ({ by, company }) =>
      `${by} mencantumkan Anda sebagai kontak utama baru ${company}. Apakah dua hal ini benar?`,
    points: ({ company, address }) => [
      `Anda bekerja untuk ${company}, dan surat tentangnya boleh dikirim kepada Anda.`,
      `${address} adalah alamat Anda dan milik ${company}.`,
    ],
    submit: 'Konfirmasi',
    submitMeans: 'Setelah itu seorang peninjau memeriksa perubahan ini. Anda menjadi kontak setelah disetujui.',
    deny: 'Ini bukan saya',
    denyMeans: 'Tidak ada yang berubah, dan perusahaan diberi tahu.',
    about: {
      heading: 'Siapa yang bertanya',
      by: 'Dicantumkan oleh',
      company: 'Perusahaan',
      reference: 'Referensi',
      until: 'Tautan berlaku sampai',
    },
    thanks: {
      heading: 'Terima kasih',
      meaning: ({ address, company }) =>
        `Anda mengonfirmasi ${address} sebagai alamat kontak utama baru ${company}. Berikutnya seorang peninjau memeriksanya; kami menulis kepada Anda setelah disetujui. Anda dapat menutup halaman ini.`,
    },
    denied: {
      heading: 'Anda memberi tahu kami bahwa ini bukan Anda',
      meaning: 'Tidak ada yang berubah, dan kami memberi tahu perusahaan. Anda dapat menutup halaman ini.',
    },
    gone: {
      heading: 'Tidak ada yang menunggu Anda di sini',
      meaning: ({ company }) => `Perubahan ${company} sudah berlanjut, atau ditarik. Anda tidak perlu berbuat apa-apa.`,
    },
    way: ({ company }) =>
      `Mintalah orang yang mencantumkan Anda di ${company} untuk mengirim surat lagi: tautan baru akan datang.`,
  },
  queue: {
    heading: 'Perubahan perusahaan',
    lead: 'Yang ingin diubah oleh perusahaan terverifikasi. Yang berlaku tetap sampai Anda menyetujui.',
    filters: 'Perubahan menurut keadaan',
    views: {
      open: 'Perlu keputusan',
      mine: 'Milik saya',
      unclaimed: 'Belum diambil',
      second: 'Mata kedua',
      waiting: 'Menunggu perusahaan',
      done: 'Diputuskan',
    },
    empty: {
      open: {
        heading: 'Tidak ada perubahan yang menunggu',
        meaning: 'Perubahan menunggu di sini sejak perusahaannya mengirimnya.',
      },
      mine: {
        heading: 'Anda belum mengambil perubahan',
        meaning: 'Buka satu dan ambil; perubahan itu lalu ada di sini sampai Anda memutuskan.',
      },
      unclaimed: {
        heading: 'Setiap perubahan sudah diambil',
        meaning: 'Seorang rekan melihat setiap perubahan yang menunggu.',
      },
      second: {
        heading: 'Tidak ada penolakan yang menunggu orang kedua',
        meaning: 'Penolakan yang diusulkan ada di sini.',
      },
      waiting: {
        heading: 'Tidak ada perusahaan yang ditunggu',
        meaning: 'Yang ditanyakan kembali ada di sini sampai dikirim lagi.',
      },
      done: {
        heading: 'Belum ada yang diputuskan',
        meaning: 'Perubahan yang diputuskan ada di sini, yang terbaru lebih dulu.',
      },
    },
    search: 'Perusahaan',
    find: 'Cari',
    forget: 'Hapus',
    pages: 'Halaman daftar',
    first: 'Halaman pertama',
    more: ({ count }) => `${count} berikutnya`,
    notFound: ({ search }) => `Tidak ada perubahan dari perusahaan yang namanya memuat “${search}”`,
    notFoundAdvice: 'Periksa ejaannya, atau lihat keadaan lain.',
    you: 'Anda',
    none: '–',
    columns: {
      company: 'Perusahaan',
      country: 'Negara atau wilayah',
      part: 'Hal',
      status: 'Keadaan',
      holder: 'Pada',
      since: 'Sejak',
    },
  },
  review: {
    back: 'Perubahan perusahaan',
    title: ({ part, company }) => `${part} · ${company}`,
    proposed: 'Penolakan diusulkan',
    claim: 'Ambil',
    release: 'Kembalikan',
    takeOver: 'Ambil alih',
    mine: ({ since }) => `Ada pada Anda sejak ${since}`,
    theirs: ({ name, since }) => `Ada pada ${name} sejak ${since}`,
    nobody: 'Belum diambil siapa pun',
    case: 'Lihat kasus perusahaan',
    company: 'Perusahaan',
    reference: 'Referensi',
    alike: 'Perusahaan dengan nama baru itu',
    alikeMeans: 'Bandingkan sebelum menyetujui: dua perusahaan dengan satu nama mudah tertukar.',
    decide: 'Putuskan',
    approve: {
      meaning: 'Sejak itu perubahan berlaku. Centang yang Anda temukan benar; hal lain tidak diverifikasi lagi.',
      passed: 'Ditemukan benar',
      submit: 'Setujui perubahan',
      confirmed: ({ address }) => `Kontak baru mengonfirmasi ${address}.`,
    },
    ask: {
      heading: 'Minta sesuatu',
      meaning: 'Perusahaan membacanya dalam surat, memperbaikinya, dan mengirim perubahan lagi.',
      submit: 'Minta kepada perusahaan',
    },
    propose: {
      heading: 'Tolak',
      meaning: 'Orang kedua memutuskan. Sampai saat itu perusahaan tidak mendengar apa pun, dan tetap seperti adanya.',
      submit: 'Usulkan penolakan',
    },
    second: ({ name }) => `${name} mengusulkan untuk menolak perubahan ini`,
    refuse: 'Tolak perubahan',
    drop: 'Jangan tolak',
    waits: 'Saat ini tidak ada yang perlu diputuskan.',
    worked: 'Perusahaan sedang mengerjakannya. Isinya tampil di sini setelah dikirim lagi.',
    done: {
      approve: 'Perubahan berlaku. Perusahaan diberi tahu.',
      ask: 'Perusahaan ditanyai.',
      propose: 'Sekarang orang kedua memutuskan.',
      refuse: 'Perubahan ditolak. Perusahaan diberi tahu alasannya.',
      drop: 'Usul penolakan dibatalkan.',
    },
  },
};
