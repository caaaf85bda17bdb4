import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { counting } from '../counted';

const counted = counting('id');

type Names = 'case-escalated' | 'cases-given-back' | 'reviewer-away';

const askers = {
  company: ({ by, company }: { by: string; company: string }) =>
    `${by} dari ${company} menanyakan kasusnya: hari kerja yang kami rencanakan sudah habis, dan belum ada keputusan.`,
  reviewer: ({ by, company }: { by: string; company: string }) => `${by} menyampaikan kasus ${company} kepada Anda.`,
};

const back = (given: number) =>
  counted(given, {
    none: 'Tidak ada kasus di mejanya.',
    other: '# kasus di mejanya dikembalikan ke antrean.',
  });

const yours = (given: number) =>
  counted(given, {
    none: 'Tidak ada kasus di meja Anda.',
    other: '# kasus di meja Anda dikembalikan ke antrean.',
  });

export const deskLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'case-escalated': ({ company, by, answerBy, reference }, { ways }) => ({
    subject: `${company}: jawaban ditunggu paling lambat ${answerBy}`,
    paragraphs: [
      askers[ways.asker]({ by, company }),
      `Jawaban ditunggu paling lambat ${answerBy}. Pesan seorang ketua kepada perusahaan menjadi jawabannya.`,
    ],
    quoted: 'Peninjau menulis:',
    button: 'Lihat kasusnya',
    why: `Anda menerima surat ini karena Anda memimpin peninjauan. Referensi ${reference}.`,
  }),
  'cases-given-back': ({ until, given }) => ({
    subject: 'Anda tercatat tidak hadir',
    paragraphs: [
      `Anda tercatat tidak hadir sampai ${until}. ${yours(given)} Sampai saat itu Anda tidak diberi kasus lain.`,
    ],
    button: 'Lihat antrean',
    no: 'Jika keliru, ketua peninjau atau operator dapat mengakhirinya.',
    why: 'Anda menerima surat ini karena Anda meninjau kasus.',
  }),
  'reviewer-away': ({ reviewer, until, given }) => ({
    subject: `${reviewer} tidak hadir`,
    paragraphs: [`${reviewer} tercatat tidak hadir sampai ${until}. ${back(given)}`],
    button: 'Lihat yang belum ditangani',
    why: 'Anda menerima surat ini karena Anda memimpin peninjauan.',
  }),
};
