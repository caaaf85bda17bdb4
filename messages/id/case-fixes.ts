import { counting } from '../counted';
import type { caseFixes as english } from '../en/case-fixes';

const counted = counting('id');

export const caseFixes: typeof english = {
  act: 'Tindakan',
  ask: 'Minta perbaikan',
  askAbout: ({ named }) => `Minta perbaikan: ${named}`,
  written: 'Permintaan tertulis',
  choose: 'Pilih hal yang dimaksud',
  document: ({ proof, file }) => `${proof}: ${file}`,
  write: 'Catat permintaan',
  heading: 'Permintaan perbaikan, belum dikirim',
  meaning:
    'Hanya staf yang melihat ini. Setelah dikirim, hanya hal-hal ini yang terbuka bagi perusahaan; hitungan hari berhenti, tidak ada kesempatan yang terpakai, dan mereka punya 30 hari. Jika kasus diputuskan lebih dulu, catatan ini hilang.',
  sendAll: ({ count }) => counted(count, { other: 'Kirim semua, # permintaan' }),
  by: ({ name, at }) => `${name}, ${at}`,
  drop: 'Keluarkan',
  dropThis: ({ about }) => `Keluarkan: ${about}`,
  came: {
    heading: 'Yang diminta dan yang datang',
    asked: 'Diminta',
    before: 'Waktu itu',
    now: 'Sekarang',
    by: ({ name }) => `Diminta oleh ${name}`,
    waits: 'Belum dijawab',
    unchanged: 'tidak berubah',
    elsewhere: 'Dikirim lagi: bandingkan di bawah',
    nothing: 'Tidak ada yang disebut',
    noPaper: 'Tidak ada dokumen yang datang',
  },
  time: {
    heading: 'Waktu untuk menjawab',
    until: ({ day }) => `Jawaban mereka ditunggu sampai ${day}. Setelah itu pendaftaran ditutup.`,
    longer: 'Waktu tambahan sudah pernah diberikan.',
    open: 'Beri waktu tambahan',
    hint: 'Setelah hari di atas. Perusahaan diberi tahu lewat surat.',
    days: ({ count }) => counted(count, { other: '# hari' }),
    submit: 'Beri waktu ini',
  },
  attempt: 'Kesempatan',
  attemptOf: ({ now, of }) =>
    `Kesempatan ${now} dari ${of}. Hanya keputusan yang memakainya, bukan pertanyaan atau permintaan perbaikan.`,
};
