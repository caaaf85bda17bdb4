import type { exitLetters as english } from '../en/exit-letters';
import { orSee, whyOfEnrollment } from './waiting-letters';

export const exitLetters: typeof english = {
  'enrollment-ended': (told, { ways }) => ({
    subject: `${told.company} bukan lagi penjual tidak langsung`,
    paragraphs: [
      `Masa pemberitahuan ${told.company} habis, dan keikutsertaannya sebagai penjual tidak langsung telah berakhir. Kemitraannya turut berakhir, akses ke akunnya dicabut, dan undangannya yang masih terbuka ditarik kembali.`,
      'Pelanggan dan langganan mereka tetap pada penyedianya. Perusahaan dapat memulai lagi: yang pernah diisi tetap disimpan, dan perjanjian ditandatangani baru.',
    ],
    button: orSee('Lihat pendaftaran', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'exit-noticed': ({ company, endsAt }) => ({
    subject: `${company} keluar dari program pada ${endsAt}`,
    paragraphs: [
      `Seorang Admin global ${company} memberi pemberitahuan: pada ${endsAt} keikutsertaannya sebagai penjual tidak langsung berakhir. Sampai saat itu semuanya berjalan seperti biasa.`,
      'Setelah itu kemitraannya berakhir, undangannya yang masih terbuka ditarik kembali, dan pelanggannya tetap pada penyedianya.',
      'Setiap Admin global dapat menarik pemberitahuan ini kembali di Info Hukum sampai hari itu.',
    ],
    quoted: 'Alasan yang diberikan:',
    button: 'Buka Info Hukum',
    why: `Anda menerima surat ini karena Anda Admin global ${company}.`,
  }),
  'exit-taken-back': ({ company }) => ({
    subject: `${company} tetap dalam program`,
    paragraphs: [
      `Pemberitahuan ${company} ditarik kembali: tidak ada yang berakhir. Penyedia dan pelanggannya sudah diberi tahu.`,
    ],
    button: 'Buka Info Hukum',
    why: `Anda menerima surat ini karena Anda Admin global ${company}.`,
  }),
  'partner-leaves': ({ company, endsAt }) => ({
    subject: `${company} keluar dari program pada ${endsAt}`,
    paragraphs: [
      `${company} mengakhiri keikutsertaannya sebagai penjual tidak langsung pada ${endsAt}. Sampai saat itu semuanya berjalan seperti biasa.`,
      'Setelah itu kemitraannya berakhir, begitu pula aksesnya ke akun pelanggan. Pelanggan dan langganan mereka tetap pada penyedia, sampai jangka waktunya dan selama diperpanjang.',
    ],
    quoted: 'Alasan yang diberikan:',
    button: 'Buka ikhtisar',
    why: `Anda menerima surat ini karena perusahaan Anda bekerja sama dengan ${company}.`,
  }),
  'partner-stays': ({ company }) => ({
    subject: `${company} tetap dalam program`,
    paragraphs: [
      `${company} sempat memberi pemberitahuan, lalu menariknya kembali: tidak ada yang berakhir, dan semuanya berjalan seperti semula.`,
    ],
    button: 'Buka ikhtisar',
    why: `Anda menerima surat ini karena perusahaan Anda bekerja sama dengan ${company}.`,
  }),
};
