import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { counting } from '../counted';

const counted = counting('id');

type Names = 'signed-copy-ready' | 'seal-certificate-ends';

const leftOf = (left: number) => counted(left, { none: 'berakhir hari ini', other: 'berakhir dalam # hari' });

/** What is written about signed copies and the seal they carry. */
export const sealLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'signed-copy-ready': ({ company, agreement, version }) => ({
    subject: `Salinan bertanda tangan untuk ${company} sudah siap`,
    paragraphs: [
      `${agreement}, versi ${version}, telah diterima untuk ${company}. Salinan bertanda tangannya sudah siap: naskahnya, bukti siapa yang menerima dan kapan, serta segel portal ini.`,
      'Simpan berkas itu apa adanya. Siapa pun yang Anda kirimi dapat memeriksa di portal ini, tanpa akun, bahwa tidak satu huruf pun diubah.',
    ],
    button: 'Buka salinan',
    why: `Anda menerima surat ini karena Anda menerimanya untuk ${company}, atau karena Anda Global admin di sana.`,
  }),
  'seal-certificate-ends': ({ subject, endsAt, left }) => ({
    subject: `Sertifikat segel portal berakhir pada ${endsAt}`,
    paragraphs: [
      `Sertifikat yang dipakai portal ini untuk menyegel salinan (${subject}) ${leftOf(left)}, pada ${endsAt}. Sejak saat itu tidak ada salinan yang disegel: perjanjian tetap dapat diterima, dan salinannya menunggu.`,
      'Halaman Kesehatan portal menjelaskan cara memperbaruinya. Salinan yang sudah disegel tetap sah.',
    ],
    button: 'Buka Kesehatan portal',
    why: 'Anda menerima surat ini karena Anda operator portal ini.',
  }),
};
