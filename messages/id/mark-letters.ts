import type { markLetters as english } from '../en/mark-letters';

export const markLetters: typeof english = {
  'company-note-names-you': ({ company, by }) => ({
    subject: `${company}: ${by} menyebut Anda dalam catatan`,
    paragraphs: [
      `${by} menulis catatan tentang ${company} dan menyebut nama Anda. Hanya rekan Anda yang dapat membacanya.`,
    ],
    quoted: 'Catatannya:',
    button: 'Buka catatannya',
    why: 'Anda menerima surat ini karena nama Anda ada dalam catatan itu.',
  }),
};
