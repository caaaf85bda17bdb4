import type { ProviderNews } from '@/lib/letter/letters';
import type { providerLetters as english } from '../en/provider-letters';

export const providerLetters: typeof english = {
  'provider-authorized': (told) => ({
    subject: `${told.company} diotorisasi sebagai penyedia tidak langsung`,
    paragraphs: [
      `${told.company} diotorisasi sebagai penyedia tidak langsung. Namanya tercantum di direktori publik, tempat penjual di wilayahnya menemukannya.`,
      'Ada dua langkah berikutnya:',
    ],
    points: [
      'Tulis di profil penyedia apa yang Anda tawarkan: layanan, bahasa, dan cara penjual menghubungi Anda.',
      'Seorang Admin global membaca dan menerima perjanjian mitra di halaman Perjanjian. Setelah itu undangan kepada penjual dapat dikirim.',
    ],
    button: 'Isi profil penyedia',
    why: why(told),
  }),
  'provider-suspended': (told) => ({
    subject: `${told.company} ditangguhkan sebagai penyedia tidak langsung`,
    paragraphs: [
      `Operator portal ini menangguhkan ${told.company} sebagai penyedia tidak langsung.`,
      'Sampai dipulihkan, namanya tidak tercantum di direktori dan tidak dapat mengundang siapa pun. Kemitraan dan pelanggan yang sudah ada tetap seperti semula.',
    ],
    quoted: 'Alasan yang diberikan:',
    after: ['Setelah hal itu diperbaiki, operator dapat memulihkan otorisasi. Anda tidak perlu mengajukan lagi.'],
    button: 'Lihat keadaannya',
    why: why(told),
  }),
  'provider-restored': (told) => ({
    subject: `${told.company} kembali menjadi penyedia yang diotorisasi`,
    paragraphs: [
      `Penangguhan ${told.company} dicabut. Namanya tercantum lagi di direktori dan dapat mengundang penjual seperti sebelumnya.`,
    ],
    quoted: 'Dalam kata-kata operator:',
    button: 'Lihat profil penyedia',
    why: why(told),
  }),
  'provider-please-sign': (told) => ({
    subject: `${told.askedBy} meminta Anda menerima perjanjian mitra`,
    paragraphs: [
      `Sebelum ${told.company} dapat mengundang penjual, seorang Admin global membaca dan menerima perjanjian mitra. Anda salah satunya.`,
      'Anda dapat melihat dan mengunduh perjanjian sebelum menerimanya.',
    ],
    button: 'Buka Perjanjian',
    why: `Anda menerima surat ini karena ${told.askedBy} memintanya kepada para Admin global ${told.company}.`,
  }),
  'provider-agreement-signed': (told) => ({
    subject: `${told.company} telah menerima perjanjian mitra`,
    paragraphs: [
      `${told.signedBy} menerima perjanjian mitra untuk ${told.company}. Salinannya tersimpan di halaman Perjanjian.`,
      'Mulai sekarang, Admin global, Agen admin, atau Agen penjualan dapat mengundang penjual untuk bermitra.',
    ],
    button: 'Undang penjual',
    why: why(told),
  }),
};

function why({ company }: ProviderNews): string {
  return `Anda menerima surat ini karena Anda adalah Admin global ${company}.`;
}
