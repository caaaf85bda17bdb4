import type { versionLetters as english } from '../en/version-letters';

export const versionLetters: typeof english = {
  'agreement-version-announced': (told) => ({
    subject: `${told.title}: versi ${told.version} berlaku sejak ${told.from}`,
    paragraphs: [
      `${told.company} telah menerima ${told.title}. Versi barunya, ${told.version}, berlaku sejak ${told.from}.`,
      'Admin global menerimanya di halaman Perjanjian, mulai hari ini. Hanya perlu beberapa menit.',
    ],
    quoted: 'Yang berubah:',
    after: [ifNot],
    button: 'Buka Perjanjian',
    why: why(told),
  }),
  'agreement-version-waits': (told) => ({
    subject: `Pengingat: ${told.title} versi ${told.version} menunggu ${told.company}`,
    paragraphs: [
      `Versi ${told.version} dari ${told.title} perlu diterima untuk ${told.company}. Harinya ${told.from}.`,
      'Admin global menerimanya di halaman Perjanjian.',
    ],
    quoted: 'Yang berubah:',
    after: [ifNot],
    button: 'Buka Perjanjian',
    why: why(told),
  }),
  'agreement-version-withdrawn': (told) => ({
    subject: `${told.title}: versi ${told.version} ditarik kembali`,
    paragraphs: [
      `Kami menyurati Anda bahwa versi ${told.version} dari ${told.title} akan berlaku sejak ${told.from}. Versi itu ditarik kembali dan tidak akan pernah berlaku.`,
      `${told.company} tidak perlu melakukan apa pun. Versi yang berlaku tetap seperti adanya.`,
    ],
    button: 'Buka Perjanjian',
    why: why(told),
  }),
  'agreement-version-accepted': (told) => ({
    subject: `${told.company} telah menerima versi ${told.version} dari ${told.title}`,
    paragraphs: [
      `${told.signedBy} menerima versi ${told.version} dari ${told.title} untuk ${told.company}. Harinya ${told.from}.`,
      'Salinannya tetap ada di halaman Perjanjian, di samping yang diterima sebelumnya.',
    ],
    button: 'Buka Perjanjian',
    why: why(told),
  }),
  'please-accept-version': (told) => ({
    subject: `${told.askedBy} meminta Anda menerima ${told.title} versi ${told.version}`,
    paragraphs: [
      `${told.title} versi ${told.version} perlu diterima atas nama ${told.company}. Harinya ${told.from}. Hanya Admin global yang boleh menerimanya, dan Anda salah satunya.`,
      'Di halaman Perjanjian Anda membaca apa yang berubah, lalu menerimanya di sana.',
    ],
    after: [ifNot],
    button: 'Buka Perjanjian',
    why: why(told),
  }),
};

const ifNot =
  'Sebelum versi ini diterima, tidak ada yang baru dapat dimulai sejak hari itu: tidak ada pesanan, tidak ada undangan. Yang sudah dimiliki Anda dan pelanggan Anda berjalan terus.';

function why({ company }: { company: string }): string {
  return `Anda menerima surat ini karena Anda Admin global ${company}.`;
}
