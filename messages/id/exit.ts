import { counting } from '../counted';
import type { exit as english } from '../en/exit';

const counted = counting('id');

export const exit: typeof english = {
  heading: 'Akhiri keikutsertaan ini',
  lead: 'Perusahaan Anda memberi pemberitahuan. Sampai harinya semuanya berjalan; pada hari itu perusahaan bukan lagi penjual tidak langsung.',
  effects: {
    providers: ({ names }) => `Kemitraan Anda berakhir pada hari itu: ${names}.`,
    noProviders: 'Saat ini Anda tidak memiliki kemitraan dengan penyedia.',
    customers: ({ count, subscriptions }) =>
      `${counted(count, { other: '# pelanggan tetap' })} pada penyedia, dengan ${counted(subscriptions, { other: '# langganan yang berjalan' })} sampai jangka waktunya. Anda tidak lagi memesan apa pun untuk mereka.`,
    invitations: ({ count }) => `${counted(count, { other: '# undangan Anda yang masih terbuka' })} ditarik kembali.`,
    access: 'Penyedia Anda kehilangan akses ke akun kerja Anda, dan Anda kehilangan akses ke akun pelanggan.',
    letters:
      'Kontak utama Anda diberi tahu setelah keikutsertaan berakhir. Admin global, penyedia, dan pelanggan Anda diberi tahu sekarang, beserta alasannya.',
    undo: 'Sampai hari itu setiap Admin global dapat menarik pemberitahuan kembali.',
    again:
      'Setelah itu Anda dapat memulai lagi: yang pernah Anda isi tetap disimpan, dan perjanjian ditandatangani baru.',
  },
  reasonHint: 'Rekan kerja, penyedia, dan pelanggan Anda membacanya.',
  submit: 'Beri pemberitahuan',
  keep: 'Tetap dalam program',
  link: 'Akhiri keikutsertaan ini',
  linkText:
    'Dengan pemberitahuan. Sebelum apa pun terjadi Anda melihat akibatnya, dan sampai harinya Anda dapat menariknya kembali.',
  running: ({ day }) => `Keikutsertaan Anda berakhir pada ${day}`,
  given: 'Pemberitahuan diberikan',
  ends: 'Berakhir',
  runs: 'Sampai saat itu semuanya berjalan. Jika pemberitahuan ditarik kembali, penyedia dan pelanggan diberi tahu lewat surat.',
  takeBack: 'Tarik kembali pemberitahuan',
};
