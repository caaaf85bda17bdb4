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
    elsewhereButHere: ({ partnerId, location, account }) =>
      `PartnerID ${partnerId} berlaku untuk ${location}, sedangkan akun kerja berada di ${account}: pilih lokasi di ${account} di bawah ini, atau tambahkan yang lain.`,
  },
  taken: {
    heading: 'PartnerID yang digunakan akun kerja lain',
    lead: 'Satu PartnerID melayani satu akun kerja. Jika seharusnya melayani akun Anda, mintalah: yang menggunakannya punya waktu empat belas hari untuk menjawab.',
    usedBy: ({ holder, city }) => `Digunakan ${holder}, ${city}`,
    ask: 'Minta pemindahan',
    askFor: ({ partnerId }) => `Minta pemindahan PartnerID ${partnerId}`,
    means:
      'Mereka membaca nama perusahaan Anda dan nama Anda. Jika disetujui, PartnerID itu langsung tertaut ke akun kerja Anda, dan yang Anda gunakan sekarang dilepas.',
    inAgreement: 'PartnerID yang menjadi dasar perjanjian yang sudah disetujui tidak diserahkan.',
    requested: ({ until }) => `Anda sudah memintanya. Jawaban dapat datang sampai ${until}.`,
    withdraw: 'Tarik permintaan',
    withdrawFor: ({ partnerId }) => `Tarik permintaan untuk PartnerID ${partnerId}`,
    declined: ({ at }) => `Permintaan Anda ditolak pada ${at}. Alasan yang diberikan:`,
    expired: ({ at }) => `Permintaan Anda tidak dijawab dan kedaluwarsa pada ${at}. Anda dapat meminta lagi.`,
    withdrawn: ({ at }) => `Anda menarik permintaan Anda pada ${at}. Anda dapat meminta lagi.`,
    asked: 'Permintaan Anda sudah dikirim. Jawabannya diberitahukan lewat surat.',
    tookBack: 'Permintaan sudah ditarik. Yang diminta menjawab diberi tahu.',
  },
  answer: {
    heading: ({ asker, partnerId }) => `${asker} meminta PartnerID ${partnerId}`,
    lead: ({ by, asker, city, country }) =>
      `${by} dari ${asker} meminta agar lokasi ${city}, ${country}, diserahkan ke akun kerjanya.`,
    back: 'Pengidentifikasi',
    company: 'Yang meminta',
    person: 'Oleh',
    location: 'Lokasi',
    account: 'Akun keanggotaan',
    user: 'Digunakan oleh',
    until: 'Jawab sampai',
    approve: 'Setujui dan serahkan',
    approveMeans: ({ asker, holder }) => [
      `PartnerID itu langsung tertaut ke akun kerja ${asker}. Pesanan dan insentif ${asker} sejak itu memakainya.`,
      `${holder} lalu tidak memiliki PartnerID: tidak dapat menyetujui perjanjian atau memesan sampai menautkan yang lain.`,
      'Ini tidak dapat dibatalkan, kecuali pihak lain menyetujui permintaan Anda.',
    ],
    backToApprove: 'Kembali ke arti menyetujui',
    declineMeans: 'Tidak ada yang berubah. Yang meminta membaca alasan Anda.',
    decline: 'Tolak',
    over: {
      approved: ({ asker }) => `Disetujui: ${asker} sekarang menggunakan PartnerID itu.`,
      declined: () => 'Ditolak: tidak ada yang berubah.',
      withdrawn: () => 'Yang meminta sudah menarik permintaannya. Tidak ada yang perlu dijawab.',
      expired: () => 'Tidak ada jawaban sampai batas waktunya. Tidak ada yang berubah.',
    },
    waiting: ({ asker, partnerId }) => `${asker} meminta PartnerID ${partnerId} milik Anda`,
    waitingMeans: ({ until }) => `Jawablah sampai ${until}. Tanpa jawaban, tidak ada yang berubah.`,
    read: 'Baca permintaan',
  },
  move: {
    heading: 'Pindahkan akun keanggotaan ke sini',
    lead: ({ account }) =>
      `Akun kerja lain mungkin juga terhubung ke akun keanggotaan ${account}. Pemegangnya dapat menetapkan bahwa hanya akun kerja Anda yang memakainya.`,
    points: [
      'Semua akun kerja lain diputuskan dan diberi tahu lewat surat. Akun-akun itu tidak lagi melihat atau menautkan PartnerID ini.',
      'PartnerID yang mereka gunakan di negara akun kerja ini ikut pindah jika akun kerja ini belum memilikinya. Yang lain dilepas dan tidak pernah dipakai akun lain.',
      'Pengguna, pendaftaran, pelanggan, dan penyedia akun kerja lain tetap pada mereka.',
      'Selama salah satunya sudah menyetujui perjanjian dengan PartnerID itu, akun keanggotaan tidak dipindahkan.',
      'Ini tidak dapat dibatalkan: yang lain harus masuk lagi ke akun keanggotaan itu.',
    ],
    letter: ({ email }) =>
      `Kami menulis ke ${email}, alamat untuk masuk ke akun keanggotaan itu. Hanya dengan tautan dan kode dari surat itu akun tersebut dipindahkan.`,
    ask: 'Kirim surat kepada pemegangnya',
    asked: 'Surat sedang dikirim kepada pemegang akun keanggotaan. Tautannya berlaku satu hari.',
    open: 'Pindahkan akun keanggotaan ke akun kerja ini',
    question: ({ account, organization }) => `Tetapkan bahwa hanya ${organization} memakai akun keanggotaan ${account}`,
    others: 'Yang memakainya sekarang',
    comes: ({ partnerId }) => `PartnerID ${partnerId} ikut pindah`,
    goes: ({ partnerId }) => `PartnerID ${partnerId} dilepas dan tidak pernah dipakai lagi`,
    nothing: 'Tidak menggunakan PartnerID-nya',
    submit: ({ organization }) => `Hanya ${organization} yang memakainya`,
    done: 'Akun keanggotaan sudah dipindahkan',
    doneMeans: 'Semua yang bersangkutan diberi tahu lewat surat.',
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
