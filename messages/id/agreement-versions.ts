import { counting } from '../counted';
import type { agreementVersions as english } from '../en/agreement-versions';

const counted = counting('id');

export const agreementVersions: typeof english = {
  heading: 'Perjanjian',
  only: ({ state }) => `Perjanjian: ${state}`,
  lead: 'Setiap versi tetap seperti ketika diterima. Versi baru ditulis sebagai draf dan diumumkan sekurang-kurangnya 30 hari sebelum harinya.',
  add: 'Versi baru',
  back: 'Semua versi',
  columns: {
    version: 'Versi',
    agreement: 'Perjanjian',
    state: 'Keadaan',
    from: 'Berlaku sejak',
    mustSign: 'Siapa yang harus menerimanya',
  },
  kinds: { mpa: 'Mitra', mca: 'Pelanggan' },
  states: {
    draft: 'Draf',
    announced: 'Diumumkan',
    in_force: 'Berlaku',
    superseded: 'Digantikan',
    withdrawn: 'Ditarik kembali',
    discarded: 'Dibuang',
  },
  mustSign: {
    everybody: 'Semua yang telah menerima versi sebelumnya',
    resellers: 'Penjual yang telah menerima versi sebelumnya',
    providers: 'Penyedia yang telah menerima versi sebelumnya',
    nobody: 'Tidak seorang pun yang telah menerima versi sebelumnya',
  },
  sample: 'Teks contoh',
  sampleNotice: 'Yang berlaku adalah teks contoh. Gantilah dengan teks Anda sendiri: tulis versi baru.',
  form: {
    heading: 'Teks',
    addHeading: ({ kind }) => `Versi baru: ${kind}`,
    other: ({ kind }) => `Tulis untuk ${kind} sebagai gantinya`,
    lead: 'Dimulai dengan teks versi terbaru. Tidak ada orang luar yang membaca draf.',
    versionHint: 'Huruf, angka, titik, dan tanda hubung, misalnya 2027-01. Tidak berubah setelah diterbitkan.',
    textHint:
      'Markdown: ## memulai bagian, daftar bernomor adalah ketentuannya. Bagian dan ketentuan diberi nomor dengan sendirinya. Teks bahasa Inggris yang berlaku.',
    translationHint:
      'Untuk membantu pembaca; tidak ada yang menerimanya. Bagian dan ketentuan yang sama dalam urutan yang sama.',
    changesHint: 'Dengan singkat. Perusahaan membacanya dalam surat dan di atas perbedaannya.',
    fromHint: ({ day }) => `Menurut UTC. Hari pertama yang mungkin adalah ${day}.`,
    mustSignHint:
      'Yang harus menerima dan belum menerimanya pada harinya tidak dapat memulai hal baru sampai menerimanya. Yang datang kemudian menerima versi terbaru yang berlaku. Pelanggan menerima satu kali, jadi pilih tidak seorang pun untuk mereka.',
    add: 'Simpan sebagai draf',
    save: 'Simpan draf',
  },
  one: {
    heading: ({ title, version }) => `${title}, versi ${version}`,
    read: 'Baca sebagai halaman',
    pdf: 'PDF',
    board: 'Siapa yang telah menerimanya',
    facts: 'Versi ini',
    fingerprint: 'SHA-256 dari PDF',
    changes: 'Yang berubah, dengan kata-kata',
  },
  publish: {
    heading: 'Terbitkan',
    meaning: ({ version }) =>
      `PDF dibuat dan disimpan, dan teks versi ${version} tidak berubah lagi. Siapa yang harus menerimanya disurati dalam beberapa menit.`,
    submit: ({ version }) => `Terbitkan versi ${version}`,
  },
  discard: {
    heading: 'Buang draf ini',
    meaning: 'Draf ini tidak pernah diterbitkan, jadi tidak ada yang diberi tahu.',
    submit: 'Buang',
  },
  withdraw: {
    heading: 'Tarik kembali versi ini',
    meaning:
      'Sampai harinya, versi ini dapat ditarik kembali: versi ini tidak akan berlaku, dan yang sudah diberi tahu diberi tahu tentang itu.',
    submit: ({ version }) => `Tarik kembali versi ${version}`,
  },
  done: {
    saved: 'Draf tersimpan.',
    published: 'Versi ini diterbitkan. Surat-suratnya dikirim dalam beberapa menit.',
    discarded: 'Draf dibuang.',
    withdrawn: 'Versi ini ditarik kembali. Yang sudah diberi tahu mendengarnya dalam beberapa menit.',
  },
  history: {
    heading: 'Yang terjadi',
    events: {
      begin: 'Draf dimulai',
      write: 'Draf diubah',
      publish: 'Diterbitkan',
      discard: 'Dibuang',
      withdraw: 'Ditarik kembali',
    },
  },
  board: {
    heading: ({ version }) => `Siapa yang telah menerima versi ${version}`,
    lead: 'Perusahaan yang telah menerima versi sebelumnya dan harus menerima versi ini, menurut urutan pemberitahuannya.',
    columns: { company: 'Perusahaan', state: 'Keadaan', told: 'Diberi tahu', reminded: 'Diingatkan', act: 'Ingatkan' },
    states: {
      signed: 'Diterima',
      declined: 'Ditolak',
      opened: 'Dibuka',
      bounced: 'Terpental',
      silent: 'Diam',
    },
    means: {
      signed: 'Admin global menerima versi ini atau versi sesudahnya.',
      declined: 'Admin global menolak, dengan alasan. Mereka tetap dapat menerima.',
      opened: 'Seseorang dari mereka membuka apa yang berubah, dan belum ada yang menerima.',
      bounced: 'Tidak satu pun surat pemberitahuan sampai kepada siapa pun.',
      silent: 'Sudah diberi tahu, dan belum ada tanggapan.',
    },
    all: 'Semua',
    none: {
      heading: 'Belum ada',
      meaning: 'Perusahaan muncul di sini ketika diberi tahu. Itu dimulai beberapa menit setelah penerbitan.',
    },
    search: 'Bagian mana pun dari nama',
    find: 'Cari',
    forget: 'Tampilkan semua',
    filters: 'Keadaan',
    notFound: ({ search }) => `Tidak ada perusahaan bernama seperti “${search}”.`,
    notFoundAdvice: 'Coba bagian nama yang lebih pendek, atau keadaan lain.',
    pages: 'Halaman',
    first: 'Halaman pertama',
    more: ({ count }) => `Tampilkan ${count} berikutnya`,
    never: '–',
    remind: 'Ingatkan',
    remindOf: ({ company }) => `Ingatkan ${company}`,
    silent: {
      heading: 'Ingatkan semua yang diam',
      reached: ({ count }) => counted(count, { other: '# perusahaan mendapat surat, kepada setiap Admin globalnya.' }),
      reminded: ({ count }) => counted(count, { other: '# tidak disertakan: sudah diingatkan dalam sehari terakhir.' }),
      closed: ({ count }) => counted(count, { other: '# tidak disertakan: akunnya ditutup.' }),
      submit: ({ count }) => counted(count, { other: 'Ingatkan # perusahaan' }),
    },
    done: { one: 'Pengingat sedang dikirim.', silent: 'Pengingat dikirim dalam beberapa menit.' },
  },
};
