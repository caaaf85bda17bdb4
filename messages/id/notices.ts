import { counting } from '../counted';
import type { notices as English } from '../en/notices';

const counted = counting('id');

const kinds: (typeof English)['kinds'] = {
  security: 'Keamanan',
  legal: 'Perjanjian dan keputusan',
  answers: 'Pertanyaan kepada Anda',
  enrollment: 'Pendaftaran',
  partners: 'Mitra dan undangan',
  customers: 'Pelanggan',
  orders: 'Pesanan dan langganan',
  desk: 'Meja kerja Anda',
  digest: 'Sekali sehari',
};

export const notices: typeof English = {
  heading: 'Pemberitahuan',
  lead: 'Yang disampaikan portal kepada Anda. Di pengaturan Anda memilih apa yang juga datang lewat surat.',
  settings: 'Pilih cara pemberitahuan sampai kepada Anda',
  bell: ({ count }) => counted(count, { none: 'Pemberitahuan', other: 'Pemberitahuan, # belum dibaca' }),
  manyBell: 'Pemberitahuan, 99+ belum dibaca',
  many: '99+',
  caption: 'Pemberitahuan Anda',
  what: 'Yang terjadi',
  kind: 'Jenis',
  at: 'Kapan',
  state: 'Keadaan',
  unread: 'Belum dibaca',
  read: 'Sudah dibaca',
  actions: 'Tindakan',
  markRead: 'Tandai sudah dibaca',
  markOf: ({ what }) => `Tandai sudah dibaca: ${what}`,
  allRead: 'Tandai semua sudah dibaca',
  marked: 'Sudah ditandai.',
  inLetter: 'Tautannya ada di surat Anda.',
  pages: 'Pemberitahuan lain',
  first: 'Pemberitahuan terbaru',
  more: ({ count }) => counted(count, { other: '# berikutnya' }),
  empty: {
    heading: 'Belum ada pemberitahuan',
    meaning: 'Jika terjadi sesuatu yang menyangkut Anda, itu tampil di sini.',
  },
  kinds,
  choose: {
    heading: 'Pemberitahuan',
    lead: 'Cara Anda mendengar apa yang terjadi. Pilihan ini hanya untuk Anda, dan untuk akun yang sedang dipakai.',
    saved: 'Tersimpan.',
    kindsHeading: 'Apa yang sampai kepada Anda, dan caranya',
    page: ({ kind }) => `${kind}: di halaman Pemberitahuan`,
    letter: ({ kind }) => `${kind}: lewat surat`,
    ways: { now: 'Seketika', digest: 'Sekali sehari, semua dalam satu surat', page: 'Tanpa surat' },
    about: {
      enrollment: 'Jalannya pendaftaran perusahaan Anda, dokumennya, dan PartnerID-nya.',
      partners: 'Undangan, kemitraan, dan siapa yang boleh bertindak di akun siapa.',
      customers: 'Siapa yang menjadi atau bukan lagi pelanggan, dan siapa yang boleh membeli.',
      orders: 'Apa yang dipesan, diubah, atau diakhiri.',
      desk: 'Kasus yang diberikan kepada Anda atau diambil dari Anda, dan catatan yang menyebut Anda.',
      digest: 'Semua yang terjadi hari itu dalam satu surat.',
    },
    always:
      'Keamanan, perjanjian, keputusan, dan pertanyaan kepada Anda selalu datang seketika, di halaman dan lewat surat: semua itu tidak dapat dimatikan.',
    submit: 'Simpan apa yang sampai kepada saya',
    hoursHeading: 'Kapan',
    hoursLead: ({ zone }) =>
      `Menurut jam di zona Anda, ${zone}. Surat yang dapat dimatikan menunggu sampai jam tenang selesai; semua yang lain datang seketika.`,
    quietFrom: 'Tenang sejak',
    quietUntil: 'Tenang sampai',
    never: 'Tanpa jam tenang',
    digestHour: 'Surat harian datang pukul',
    submitHours: 'Simpan jamnya',
    addressesHeading: 'Alamat lain perusahaan Anda',
    addressesLead: 'Alamat ini mendapat salinan surat yang dapat dimatikan. Setiap alamat harus dikonfirmasi dahulu.',
    noAddresses: 'Belum ada.',
    addressesCaption: 'Alamat lain',
    address: 'Alamat',
    proven: 'Sudah dikonfirmasi',
    unproven: 'Menunggu konfirmasi',
    add: 'Tambahkan alamat',
    added: 'Surat dengan tautan sedang dikirim ke alamat itu.',
    remove: 'Keluarkan',
    removeOf: ({ email }) => `Keluarkan ${email}`,
    onlyManagers: 'Global admin atau User admin menambahkan dan mengeluarkan alamat.',
    stoppedHeading: 'Alamat yang tidak lagi dikirimi surat',
    stoppedCaption: 'Alamat yang dihentikan',
    why: {
      bounced: 'Server suratnya mengatakan bahwa kotak surat itu tidak ada.',
      complained: 'Sebuah surat ditandai sebagai spam di sana. Hanya surat yang dapat dimatikan yang dihentikan.',
    },
    server: ({ said }) => `Server surat berkata: ${said}`,
    since: 'Sejak',
    again: 'Coba lagi',
    againOf: ({ email }) => `Coba lagi menulis ke ${email}`,
    tried: 'Surat dikirim ke sana lagi.',
    mine: {
      bounced:
        'Surat tidak lagi dikirim ke alamat Anda: server suratnya mengatakan bahwa kotak surat itu tidak ada. Surat yang mengamankan akun Anda, dan yang Anda minta, tetap dikirim.',
      complained:
        'Surat yang dapat dimatikan tidak lagi dikirim ke alamat Anda: sebuah surat ditandai sebagai spam di sana.',
    },
  },
  unsubscribe: {
    heading: 'Tidak mau surat seperti ini lagi?',
    lead: ({ kind }) =>
      `${kind}: tidak ada surat lagi yang datang. Yang terjadi tetap tampil di halaman Pemberitahuan.`,
    submit: 'Jangan kirim surat seperti ini',
    done: 'Surat seperti ini tidak akan datang lagi.',
    doneMeans: ({ kind }) =>
      `${kind}: yang terjadi tampil di halaman Pemberitahuan. Di pengaturan Anda dapat memilih lain.`,
    unknown: 'Alamat ini tidak menuju ke mana pun',
    unknownMeans:
      'Alamat ini bukan yang ditulis portal dalam surat. Di pengaturan Anda memilih surat mana yang Anda terima.',
    open: 'Buka pengaturan',
  },
  prove: {
    heading: 'Konfirmasi alamat pemberitahuan',
    lead: ({ organization }) => `Salinan kabar ${organization} akan datang ke alamat ini.`,
    company: 'Perusahaan',
    submit: 'Konfirmasi alamat',
    done: 'Alamat sudah dikonfirmasi',
    doneMeans: ({ organization }) => `Mulai sekarang kabar ${organization} datang ke sana.`,
  },
};
