import { counting } from '../counted';
import type { staff as english } from '../en/staff';

const counted = counting('id');

export const staff: typeof english = {
  heading: 'Verifikasi',
  next: 'Kasus berikutnya',
  noneWaits: 'Saat ini tidak ada kasus yang menunggu peninjau. Kasus baru muncul di sini setelah kontak mengonfirmasi.',
  filters: 'Kasus',
  views: {
    open: 'Semua terbuka',
    mine: 'Milik saya',
    unclaimed: 'Belum diambil',
    waiting: 'Menunggu mereka',
    wrote: 'Mereka menulis',
    escalated: 'Pada pimpinan',
    second: 'Perlu orang kedua',
    done: 'Diputuskan',
    all: 'Semua',
  },
  leads: {
    open: 'Sedang ditinjau, yang tenggatnya paling dekat di atas.',
    mine: 'Kasus yang Anda ambil, yang tenggatnya paling dekat di atas.',
    unclaimed:
      'Sedang ditinjau dan belum diambil siapa pun, yang tenggatnya paling dekat di atas. Kasus berikutnya memberi Anda yang teratas.',
    waiting: 'Perusahaan atau kontaknya harus bertindak lebih dahulu.',
    wrote:
      'Perusahaan menulis dan belum dijawab. Milik Anda dan yang belum diambil, yang tenggatnya paling dekat di atas.',
    escalated:
      'Disampaikan kepada pimpinan oleh perusahaan atau peninjau dan belum dijawab, tenggat terdekat paling atas.',
    second: 'Seorang rekan mengusulkan penolakan. Orang kedua yang memutuskan.',
    done: 'Diputuskan, ditutup, atau ditarik, yang terbaru lebih dahulu.',
    all: 'Setiap kasus yang pernah dikirim, apa pun hasilnya, yang terbaru lebih dahulu.',
  },
  search: 'Perusahaan, PartnerID, email, atau nomor referensi',
  find: 'Cari',
  forget: 'Tampilkan semua',
  columns: {
    company: 'Perusahaan',
    country: 'Negara',
    partnerId: 'PartnerID',
    check: 'Pemeriksaan terbuka',
    days: 'Waktu',
    holder: 'Dipegang oleh',
    due: 'Tenggat',
    outcome: 'Hasil',
    took: 'Lama',
    since: 'Sejak',
  },
  none: '–',
  wrote: 'Mereka menulis, belum dijawab',
  escalated: ({ at }) => `Pada pimpinan, jawaban paling lambat ${at}`,
  escalatedLate: ({ at }) => `Pada pimpinan, jawaban seharusnya paling lambat ${at}`,
  you: 'Anda',
  openCheck: ({ check, more }) => `${check} dan ${more} lagi`,
  day: ({ day, of }) => `Hari ${day} dari ${of}`,
  today: 'hari ini',
  over: ({ days }) => `lewat ${days} hari`,
  paused: ({ days }) => counted(days, { none: 'dijeda', other: 'dijeda # hari' }),
  took: ({ days }) => counted(days, { none: 'kurang dari sehari', other: '# hari' }),
  empty: {
    open: { heading: 'Tidak ada kasus terbuka', meaning: 'Kasus muncul di sini setelah kontak mengonfirmasi.' },
    mine: {
      heading: 'Anda tidak memegang kasus',
      meaning: 'Kasus berikutnya memberi Anda kasus yang tenggatnya paling dekat.',
    },
    unclaimed: {
      heading: 'Semua kasus sudah diambil',
      meaning: 'Kasus muncul di sini setelah kontak mengonfirmasi.',
    },
    waiting: {
      heading: 'Tidak ada yang ditunggu',
      meaning: 'Kasus ada di sini selama perusahaan memperbaiki sesuatu.',
    },
    wrote: {
      heading: 'Tidak ada yang menunggu jawaban',
      meaning: 'Kasus ada di sini sejak perusahaannya menulis sampai peninjau menjawab.',
    },
    escalated: {
      heading: 'Tidak ada yang menunggu pimpinan',
      meaning: 'Kasus ada di sini sejak disampaikan kepada pimpinan oleh perusahaan atau peninjau sampai dijawab.',
    },
    second: {
      heading: 'Tidak ada usulan penolakan',
      meaning: 'Jika seorang rekan mengusulkan penolakan, kasusnya menunggu orang kedua di sini.',
    },
    done: {
      heading: 'Belum ada yang diputuskan',
      meaning: 'Kasus ada di sini setelah diputuskan atau ditarik.',
    },
    all: {
      heading: 'Belum ada kasus',
      meaning: 'Kasus ada di sini sejak perusahaan pertama kali mengirim jawabannya.',
    },
  },
  notFound: ({ search }) => `Tidak ada yang memuat “${search}”`,
  notFoundAdvice:
    'Pencarian mencari bagian mana pun dari nama, PartnerID, atau alamat, di antara kasus yang dipilih di atas. Semua mencari di setiap kasus.',
  first: 'Halaman pertama',
  more: ({ count }) => `${count} berikutnya`,
  pages: 'Halaman',
  statuses: {
    draft: 'Diambil kembali',
    email_pending: 'Menunggu kontak',
    in_review: 'Sedang ditinjau',
    needs_action: 'Menunggu mereka',
    qualified: 'Memenuhi syarat',
    active: 'Aktif',
    rejected: 'Ditolak',
    closed: 'Ditutup',
    withdrawn: 'Ditarik',
    suspended: 'Ditangguhkan',
  },
  checks: {
    email_ownership: 'Kepemilikan email',
    email_domain: 'Domain email',
    employment: 'Hubungan kerja',
    business: 'Usaha',
  },
  checkStates: {
    not_started: 'Belum dimulai',
    running: 'Terbuka',
    needs_info: 'Menunggu mereka',
    passed: 'Sesuai',
    failed: 'Gagal',
  },
};
