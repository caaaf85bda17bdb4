import { counting } from '../counted';
import type { queueLetters as english } from '../en/queue-letters';

const counted = counting('id');

export const queueLetters: typeof english = {
  'case-freed': ({ company, reference }) => ({
    subject: `${company} kembali ke antrean`,
    paragraphs: [
      `Anda memegang kasus ${company}, dan setengah jam berlalu tanpa tindakan apa pun. Kasus itu kembali ke antrean dan dapat diambil siapa saja.`,
      'Jika Anda masih membacanya, ambil lagi. Yang sudah Anda ketik dan belum dikirim tersimpan di halamannya.',
    ],
    button: 'Buka kasusnya',
    why: `Anda menerima surat ini karena kasus itu sebelumnya milik Anda. Nomor referensi ${reference}.`,
  }),
  'cases-assigned': ({ by, count, listed }) => ({
    subject: counted(count, { other: (number) => `${by} memberi Anda ${number} kasus` }),
    paragraphs: [
      counted(count, {
        other: (number) =>
          `${by}, ketua peninjau, memberi Anda ${number} kasus. Yang tenggatnya paling dekat ada di bagian atas daftar Anda; di antaranya:`,
      }),
    ],
    points: [...listed],
    after: ['Sebuah kasus tetap milik Anda selama setengah jam setelah tindakan terakhir Anda.'],
    button: 'Lihat kasus Anda',
    why: 'Anda menerima surat ini karena Anda meninjau untuk portal ini.',
  }),
  'note-names-you': ({ company, reference, by }) => ({
    subject: `${company}: ${by} menyebut Anda dalam catatan`,
    paragraphs: [
      `${by} menulis catatan tentang kasus ${company} dan menyebut nama Anda. Hanya staf yang dapat membacanya.`,
    ],
    quoted: 'Catatannya:',
    button: 'Buka kasusnya',
    why: `Anda menerima surat ini karena nama Anda ada dalam catatan itu. Nomor referensi ${reference}.`,
  }),
};
