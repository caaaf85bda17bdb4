import type { peopleLetters as english } from '../en/people-letters';

export const peopleLetters: typeof english = {
  'user-removed': ({ organization, removedBy }) => ({
    subject: `Anda tidak lagi menjadi bagian dari ${organization}`,
    paragraphs: [
      `${removedBy} mengeluarkan Anda dari ${organization}. Sesi Anda di sana telah berakhir, dan Anda tidak lagi melihat apa pun dari perusahaan itu.`,
      'Cara masuk Anda dan perusahaan Anda yang lain tetap seperti semula.',
    ],
    button: 'Masuk',
    why: `Anda menerima surat ini karena Anda tadinya bagian dari ${organization}. Jika ini tampak keliru, tanyakan kepada ${removedBy} atau seorang Admin global.`,
  }),
  'user-left': ({ organization, person, email }) => ({
    subject: `${person} keluar dari ${organization}`,
    paragraphs: [
      `${person} (${email}) keluar dari ${organization} dan mulai sekarang tidak memiliki akses ke sana. Yang pernah dilakukannya tetap ada dalam riwayat.`,
      'Periksa apakah orang lain memegang peran yang tadinya ia pegang.',
    ],
    button: 'Buka Manajemen pengguna',
    why: `Anda menerima surat ini karena Anda Admin global ${organization}.`,
  }),
};
