import { counting } from '../counted';
import type { bulk as english } from '../en/desk-bulk';

const counted = counting('id');

export const bulk: typeof english = {
  heading: 'Yang dilakukan untuk banyak baris',
  lead: 'Masing-masing dengan laporannya, yang terbaru lebih dahulu.',
  columns: { what: 'Tindakan', status: 'Status', by: 'Oleh', at: 'Dipilih', done: 'Selesai', leftOut: 'Dilewati' },
  empty: {
    heading: 'Belum ada yang dilakukan untuk banyak baris',
    meaning: 'Centang baris di sebuah daftar, lalu pilih tindakannya. Anda melihat akibatnya sebelum ada yang dikirim.',
    action: 'Lihat undangan',
  },
  more: ({ count }) => counted(count, { other: 'Lebih lama dari # ini' }),
  first: 'Kembali ke yang terbaru',
  pages: 'Halaman laporan',
  bar: {
    name: 'Satu tindakan untuk banyak baris',
    which: 'Untuk baris yang mana',
    ticked: 'Yang dicentang',
    page: ({ count }) => counted(count, { other: 'Semua # di halaman ini' }),
    found: 'Semua yang ditemukan',
    select: ({ name }) => `Centang ${name}`,
    reports: 'Laporan sebelumnya',
    deeds: { remind: 'Ingatkan…', resend: 'Kirim lagi…', withdraw: 'Tarik kembali…' },
  },
  remind: {
    submit: 'Ingatkan mereka',
    meaning:
      'Surat mengingatkan mereka tentang undangan, dengan tautan yang sudah mereka miliki. Paling sering sekali dalam tiga hari.',
    done: ({ email }) => `Pengingat sedang dikirim ke ${email}.`,
  },
  headings: {
    remind: ({ count }) => counted(count, { other: 'Ingatkan tentang # undangan' }),
    resend: ({ count }) => counted(count, { other: 'Kirim lagi # undangan' }),
    withdraw: ({ count }) => counted(count, { other: 'Tarik kembali # undangan' }),
  },
  statuses: {
    judging: 'Sedang diperiksa',
    ready: 'Belum ada yang dikirim',
    running: 'Sedang berjalan',
    paused: 'Dijeda',
    cancelled: 'Diakhiri sebelum selesai',
    done: 'Selesai',
  },
  back: 'Yang dilakukan untuk banyak baris',
  chosen: ({ by, at }) => `Dipilih oleh ${by}, ${at}`,
  judging: {
    heading: 'Setiap baris diperiksa',
    meaning:
      'Belum ada yang dikirim. Anda boleh meninggalkan halaman ini; akibatnya ditampilkan di sini setelah semua diperiksa.',
    progress: ({ done, of }) => `${done} dari ${of} diperiksa`,
  },
  preview: {
    heading: 'Yang akan terjadi',
    first: ({ most }) =>
      counted(most, {
        other:
          'Daftar menemukan lebih banyak daripada yang dapat dikerjakan sekaligus: ini # yang pertama. Ulangi untuk sisanya.',
      }),
    letters: 'Menerima surat',
    people: ({ count }) => counted(count, { none: 'Tidak seorang pun', other: '# orang' }),
    about: ({ count }) => counted(count, { other: 'Tentang # undangan' }),
    once: 'Siapa pun yang tercantum di beberapa baris menerima satu surat.',
    means: {
      remind: 'Surat membuka halaman yang tautannya sudah mereka miliki, dan menyebut sampai kapan tautan itu berlaku.',
      resend: 'Masing-masing mendapat tautan baru yang berlaku tiga puluh hari. Tautan sebelumnya tidak berlaku lagi.',
      withdraw:
        'Tautannya langsung tidak berlaku, dan kami memberi tahu mereka bahwa tidak ada lagi yang perlu dijawab. Draf dibuang tanpa surat.',
    },
    silent: ({ count }) => counted(count, { other: '# baris dikerjakan tanpa surat.' }),
    leftOut: 'Dilewati',
    nobody: 'Tidak ada',
    seeFor: ({ count }) => counted(count, { other: 'Lihat # yang dilewati' }),
    start: {
      remind: ({ count }) => counted(count, { other: 'Kirim # pengingat' }),
      resend: ({ count }) => counted(count, { other: 'Kirim # surat' }),
      withdraw: ({ count }) => counted(count, { other: 'Tarik kembali # undangan' }),
    },
    drop: 'Jangan lakukan apa pun',
  },
  running: {
    heading: { remind: 'Mengingatkan', resend: 'Mengirim lagi', withdraw: 'Menarik kembali' },
    progress: ({ done, of }) => `${done} dari ${of} selesai`,
    meaning: 'Anda boleh meninggalkan halaman ini. Pekerjaan tetap berjalan.',
    reload: 'Lihat sudah sejauh mana',
    pause: 'Jeda',
    stop: 'Hentikan di sini',
    stops: 'Yang sudah dikerjakan tetap berlaku. Jika dimulai lagi, tidak ada yang menerima surat kedua.',
  },
  paused: {
    heading: 'Dijeda',
    itself: 'Berhenti sendiri',
    meaning: ({ count }) => counted(count, { other: '# baris masih harus dikerjakan.' }),
    resume: 'Lanjutkan',
  },
  over: {
    done: ({ count }) => counted(count, { none: 'Tidak ada yang dikerjakan', other: '# baris selesai' }),
    cancelled: ({ count }) =>
      counted(count, { none: 'Diakhiri sebelum ada yang dikerjakan', other: 'Diakhiri setelah # baris selesai' }),
    sent: ({ count }) => counted(count, { none: 'Belum ada surat yang terkirim.', other: '# surat terkirim.' }),
    waiting: ({ count }) => counted(count, { other: '# sedang dalam perjalanan.' }),
    cameBack: ({ count }) => counted(count, { other: '# kembali atau tidak terkirim.' }),
    leftOut: ({ count }) => counted(count, { other: '# baris dilewati:' }),
  },
  report: 'Laporan sebagai CSV',
  file: {
    name: 'laporan',
    place: 'Baris',
    address: 'Email',
    outcome: 'Hasil',
    reason: 'Alasan',
    at: 'Waktu',
    letter: 'Surat',
  },
  rows: {
    tabs: 'Baris',
    caption: 'Baris yang dipilih',
    views: { all: 'Semua', going: 'Selesai atau akan dikerjakan', left_out: 'Dilewati' },
    view: ({ name, count }) => counted(count, { other: (number) => `${name} ${number}` }),
    columns: { name: 'Baris', person: 'Email', outcome: 'Hasil', at: 'Waktu', letter: 'Surat' },
    outcomes: {
      chosen: 'Belum diperiksa',
      ready: 'Akan dikerjakan',
      along: 'Akan dikerjakan, dalam satu surat dengan yang lain',
      left_out: 'Dilewati',
      done: 'Selesai',
      failed: 'Gagal',
    },
    unknown: 'Baris yang tidak ada',
    none: '–',
    empty: { heading: 'Tidak ada baris di sini', meaning: 'Baris pekerjaan ini ada di tampilan lain.' },
    more: ({ count }) => counted(count, { other: 'Setelah # ini' }),
    first: 'Kembali ke baris pertama',
    pages: 'Halaman baris',
  },
  why: {
    reminded_lately: 'sudah menerima surat dalam beberapa hari terakhir',
    not_in_this_state:
      'tidak dapat dikerjakan dalam keadaannya sekarang: sudah dijawab, berakhir, atau belum pernah dikirim',
    link_expired: 'sudah lewat batas waktu: kirim lagi',
    same_person: 'orang yang sama menerima surat lain; masing-masing memerlukan tautan sendiri',
    already_invited: 'ada undangan terbuka lain ke alamat yang sama',
    already_partner: 'sudah menjadi mitra Anda',
    already_customer: 'sudah menjadi pelanggan Anda',
    moved_on: 'berubah setelah dipilih',
    not_yours: 'sudah tidak ada, atau bukan milik perusahaan Anda',
    too_many_tries: 'sudah dikirim lagi tiga kali dalam satu jam',
    address_invited_often: 'sudah menerima surat sebanyak yang boleh dikirim ke satu alamat untuk saat ini',
    agent_role_missing: 'peran Anda tidak mencakup ini',
    row_failed: 'gagal; yang lain tetap berjalan. Pilih lagi',
  },
};
