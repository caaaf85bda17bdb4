import { counting } from '../counted';
import type { partnership as english } from '../en/partnership';

const counted = counting('id');

export const partnership: typeof english = {
  back: { reseller: 'Penyedia tidak langsung', provider: 'Penjual tidak langsung' },
  sides: { reseller: 'Penjual tidak langsung', provider: 'Penyedia tidak langsung' },
  begun: ({ provider }) =>
    `${provider} kini penyedia tidak langsung Anda. Namanya ada dalam daftar Anda, dan perusahaan Anda dalam daftar mereka. Surat sedang dikirim kepada kedua pihak.`,
  done: {
    grant: ({ provider }) => `${provider} kini memiliki akses ke akun kerja Anda. Kedua pihak dikabari lewat surat.`,
    renew: () => 'Akses sudah diubah. Lamanya seperti sebelumnya. Kedua pihak dikabari lewat surat.',
    extended: () => 'Akses diperpanjang. Kedua pihak dikabari lewat surat.',
    shortened: () => 'Akses diperpendek. Kedua pihak dikabari lewat surat.',
    remove: ({ provider }) =>
      `${provider} tidak lagi memiliki akses ke akun kerja Anda. Kemitraan tetap ada. Kedua pihak dikabari lewat surat.`,
    decline: ({ provider }) => `Permintaan ditolak. ${provider} dikabari lewat surat.`,
    request: ({ reseller }) =>
      `${reseller} ditanya lewat surat. Sampai Admin global di sana menjawab, Anda tidak memiliki akses.`,
    give_up: ({ reseller }) => `Anda tidak lagi memiliki akses ke ${reseller}. Kedua pihak dikabari lewat surat.`,
    give_notice: () => 'Pemberitahuan diberikan. Kedua pihak dikabari lewat surat.',
    take_back: () => 'Pemberitahuan dibatalkan, dan kemitraan berlanjut. Kedua pihak dikabari lewat surat.',
  },
  about: {
    heading: 'Kemitraan',
    status: 'Status',
    since: 'Sejak',
    country: 'Negara/wilayah',
    partnerId: 'PartnerID',
    readiness: 'Kesiapan',
    meanings: {
      active: 'Apa yang boleh dilakukan penyedia tertera di sampingnya.',
      ending: 'Semuanya berjalan seperti biasa sampai hari terakhir.',
      ended: 'Hal baru tidak dapat dimulai. Pelanggan dan langganannya tetap seperti semula.',
    },
    profile: 'Profil dan kontak penyedia',
    end: 'Akhiri kemitraan',
    endMeans: 'Anda melihat dampaknya sebelum apa pun terjadi.',
  },
  rights: {
    heading: ({ provider }) => `Yang boleh dilakukan ${provider}`,
    orders: 'Pesanan untuk pelanggan bersama',
    ordersMeans: ({ provider, reseller }) =>
      `Mengirim pesanan dan menambahkan langganan untuk pelanggan bersama ${provider} dan ${reseller}.`,
    ordersStopped: ({ lacks }) => `Saat ini pesanan tidak dapat dibuat: ${lacks}.`,
    ordersStop: 'Tidak sekarang',
    providerLacks: {
      authorization: 'penyedia tidak diotorisasi',
      agreement: 'penyedia belum menerima perjanjian',
    },
    ordersTags: { active: 'Diizinkan', ending: 'Diizinkan', ended: 'Tidak lagi' },
    access: ({ reseller }) => `Akses ke akun kerja ${reseller}`,
    accessMeans: {
      administrator:
        'Sebagai administrator: melihat siapa yang bekerja di sana, perannya, dan kejadian terbaru di akun.',
      helpdesk: 'Sebagai helpdesk: melihat siapa yang bekerja di sana dan perannya.',
    },
    noAccess: {
      none: 'Tidak diberikan. Kemitraan tidak memerlukannya.',
      requested: 'Diminta, dan belum diberikan.',
      granted: '',
      removed: 'Sudah dicabut. Kemitraan tidak memerlukannya.',
      expired: 'Hari terakhirnya sudah lewat. Kemitraan tidak memerlukannya.',
    },
    accessSince: ({ since }) => `Sejak ${since}, tanpa tanggal akhir`,
    accessUntil: ({ since, until }) => `Sejak ${since}, sampai ${until}`,
    buttons: {
      grant: 'Beri akses',
      renew: 'Ubah',
      remove: 'Hapus akses admin',
      decline: 'Tolak',
      request: 'Minta akses',
      give_up: 'Lepaskan',
    },
  },
  asked: {
    heading: {
      administrator: ({ provider }) => `${provider} meminta akses administrator`,
      helpdesk: ({ provider }) => `${provider} meminta akses helpdesk`,
    },
    meaning:
      'Akses itu tidak ada sampai Admin global Anda memberikannya. Menolak tidak mengubah apa pun dalam kemitraan.',
  },
  forms: {
    back: 'Biarkan seperti semula',
    headings: {
      grant: ({ provider }) => `Beri ${provider} akses ke akun kerja Anda`,
      renew: () => 'Ubah jangkauan atau lamanya',
      remove: ({ provider }) => `Hapus akses ${provider}?`,
      decline: ({ provider }) => `Tolak permintaan ${provider}?`,
      request: ({ reseller }) => `Minta akses kepada ${reseller}`,
      give_up: ({ reseller }) => `Lepaskan akses Anda ke ${reseller}?`,
    },
    leads: {
      grant: ({ provider }) =>
        `Anda dapat mencabutnya kapan saja. Pesanan yang boleh dikirim ${provider} tidak bergantung padanya.`,
      renew: () => 'Kedua pihak dikabari lewat surat.',
      remove: ({ provider }) =>
        `Mulai halaman berikutnya yang dibukanya, ${provider} tidak melihat apa pun dari akun kerja Anda. Kemitraan, pesanan, dan langganan tetap. Anda dapat memberi akses lagi nanti.`,
      decline: ({ provider }) =>
        `${provider} dikabari lewat surat. Kemitraan tetap ada, dan permintaan dapat diajukan lagi.`,
      request: ({ reseller }) =>
        `Admin global ${reseller} ditanya lewat surat, dan salah satunya memutuskan. Tulis untuk apa Anda memerlukannya: itu membantu mereka.`,
      give_up: ({ reseller }) =>
        `Mulai halaman berikutnya yang Anda buka, Anda tidak melihat apa pun dari akun kerja ${reseller}. Kemitraan tetap ada. Anda dapat meminta akses lagi.`,
    },
    submits: {
      grant: 'Beri akses',
      renew: 'Ubah akses',
      remove: 'Hapus akses admin',
      decline: 'Tolak permintaan',
      request: 'Kirim permintaan',
      give_up: 'Lepaskan akses',
    },
    scopes: { administrator: 'Administrator', helpdesk: 'Helpdesk' },
    scopeMeans: {
      administrator: 'Melihat pengguna, peran, dan jurnal akun kerja.',
      helpdesk: 'Hanya melihat pengguna dan peran.',
    },
    lengthUntil: ({ length, day }) => `${length}, sampai ${day}`,
    lengthHint: 'Kedua pihak diingatkan 30, 7, dan 1 hari sebelumnya. Dihitung mulai hari ini.',
    messageHint: ({ reseller }) => `Dibaca Admin global ${reseller}.`,
    declineHint: ({ provider }) => `Dibaca Admin global ${provider}.`,
  },
  ending: {
    heading: ({ day }) => `Kemitraan berakhir pada ${day}`,
    gaveNotice: ({ company, day }) => `${company} memberi pemberitahuan pada ${day}.`,
    asBefore: 'Semuanya berjalan seperti biasa sampai hari itu. Pelanggan dan langganannya tetap sesudahnya.',
    accessAfter: {
      remove_now: 'Akses admin berakhir bersama pemberitahuan.',
      remove_at_end: 'Akses admin, jika ada, berakhir bersama kemitraan.',
      keep: 'Akses admin tetap ada sampai penjual menghapusnya.',
    },
    daysLeft: ({ days }) => counted(days, { other: 'Anda dapat membatalkannya dalam # hari lagi.' }),
    theirsToTakeBack: ({ company, day }) => `Hanya ${company} yang dapat membatalkannya, sampai ${day}.`,
    takeBack: 'Batalkan pemberitahuan',
  },
  people: {
    heading: ({ reseller }) => `Orang-orang ${reseller}`,
    caption: 'Orang dan perannya',
    name: 'Nama',
    roles: 'Peran',
    state: 'Keadaan',
    states: { on: 'Aktif', invited: 'Diundang', off: 'Dinonaktifkan' },
    noRoles: 'Tanpa peran',
  },
  journal: {
    heading: ({ reseller }) => `Kejadian terbaru di akun kerja ${reseller}`,
    none: 'Belum ada kejadian di sana.',
    portal: 'Portal',
    actions: {
      'user.invite': 'Mengundang seseorang',
      'user.join': 'Bergabung',
      'user.roles': 'Mengubah peran',
      'user.disable': 'Menonaktifkan seseorang',
      'user.enable': 'Mengaktifkan seseorang',
      'partner_account.connect': 'Menghubungkan akun keanggotaan',
      'partner_account.disconnect': 'Memutuskan akun keanggotaan',
      'partner_account.move': 'Memindahkan akun keanggotaan',
      'location.add': 'Menambahkan lokasi',
      'location.change': 'Mengubah lokasi',
      'location.close': 'Menutup lokasi',
      'partner_id.associate': 'Menautkan PartnerID',
      'partner_id.release': 'Melepaskan PartnerID',
      'agreement.sign': 'Menerima perjanjian mitra',
      'enrollment.suspend': 'Perusahaan ditangguhkan',
      'enrollment.restore': 'Penangguhan dicabut',
    },
  },
  past: {
    heading: 'Riwayat',
    by: ({ person, company }) => `${person}, ${company}`,
    portal: 'Portal',
    partnership: {
      begin: ({ provider }) => `Mengotorisasi ${provider}: kemitraan dimulai`,
      give_notice: () => 'Memberi pemberitahuan',
      take_back: () => 'Membatalkan pemberitahuan',
      end: () => 'Kemitraan berakhir',
      end_with_program: () => 'Kemitraan berakhir: penjual keluar dari program',
    },
    access: {
      not_given: 'Tidak memberi akses ke akun kerja',
      decline: 'Menolak permintaan akses',
      remove: 'Menghapus akses',
      give_up: 'Melepaskan akses',
      expire: 'Akses mencapai hari terakhirnya',
      end: 'Akses berakhir bersama kemitraan',
    },
    gave: { administrator: 'Memberi akses administrator', helpdesk: 'Memberi akses helpdesk' },
    gaveUntil: {
      administrator: ({ until }) => `Memberi akses administrator sampai ${until}`,
      helpdesk: ({ until }) => `Memberi akses helpdesk sampai ${until}`,
    },
    askedFor: { administrator: 'Meminta akses administrator', helpdesk: 'Meminta akses helpdesk' },
    renewed: {
      extended: {
        administrator: 'Memperpanjang akses: akses administrator',
        helpdesk: 'Memperpanjang akses: akses helpdesk',
      },
      shortened: {
        administrator: 'Memperpendek akses: akses administrator',
        helpdesk: 'Memperpendek akses: akses helpdesk',
      },
      unchanged: { administrator: 'Mengubah akses: akses administrator', helpdesk: 'Mengubah akses: akses helpdesk' },
    },
    renewedUntil: {
      extended: {
        administrator: ({ until }) => `Memperpanjang akses: akses administrator sampai ${until}`,
        helpdesk: ({ until }) => `Memperpanjang akses: akses helpdesk sampai ${until}`,
      },
      shortened: {
        administrator: ({ until }) => `Memperpendek akses: akses administrator sampai ${until}`,
        helpdesk: ({ until }) => `Memperpendek akses: akses helpdesk sampai ${until}`,
      },
      unchanged: {
        administrator: ({ until }) => `Mengubah akses: akses administrator sampai ${until}`,
        helpdesk: ({ until }) => `Mengubah akses: akses helpdesk sampai ${until}`,
      },
    },
  },
};
