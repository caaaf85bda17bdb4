import { counting } from '../counted';
import type { marks as english } from '../en/marks';

const counted = counting('id');

export const marks: typeof english = {
  heading: 'Hanya untuk rekan Anda',
  meaning: ({ organization }) =>
    `Siapa pun dari ${organization} membaca ini. Perusahaan itu sendiri tidak, begitu pula staf portal.`,
  nobody: 'Tidak ada',
  none: 'Tidak ada',
  change: 'Ubah',
  hints: {
    owner: 'Rekan yang mengurus perusahaan ini.',
    ownNumber: 'Nomornya dalam pembukuan Anda sendiri.',
    tags: 'Kata untuk menemukannya, dengan koma di antara dua kata.',
  },
  submit: 'Simpan ini',
  leave: 'Biarkan seperti semula',
  kept: {
    mark: 'Yang Anda tulis tentang perusahaan ini sudah disimpan.',
    note: 'Catatan sudah disimpan.',
    edit: 'Catatan sudah diubah.',
  },
  notes: {
    heading: 'Catatan',
    meaning: 'Hanya rekan yang membacanya. Tulis @ dan sebuah nama, dan rekan itu menerima catatan ini sebagai surat.',
    submit: 'Simpan catatan',
    none: 'Belum ada catatan.',
    by: ({ name, at }) => `${name}, ${at}`,
    edited: ({ name, at }) => `Diubah oleh ${name}, ${at}`,
    told: ({ names }) => `Diberi tahu lewat surat: ${names}`,
    edit: 'Ubah',
    editOf: ({ name, at }) => `Ubah catatan ${name}, ${at}`,
    change: 'Ubah catatan',
    older: ({ shown }) => counted(shown, { other: '# catatan terbaru ditampilkan.' }),
  },
  owned: ({ count }) => counted(count, { other: '# perusahaan yang diurusnya kemudian tidak memiliki pengurus.' }),
  ownedByYou: ({ count }) => counted(count, { other: '# perusahaan yang Anda urus kemudian tidak memiliki pengurus.' }),
};
