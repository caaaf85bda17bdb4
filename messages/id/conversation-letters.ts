import type { LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { whyOfEnrollment } from './waiting-letters';

type Names = 'message-from-reviewer' | 'message-to-contact' | 'message-from-company';

export const conversationLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'message-from-reviewer': (told, { ways }) => ({
    subject: `${told.company}: peninjau menulis kepada Anda`,
    paragraphs: [
      `Peninjau pendaftaran ${told.company} menulis kepada Anda. Anda dapat menjawab di halaman yang dibuka oleh tombol di bawah.`,
    ],
    quoted: 'Peninjau menulis:',
    after: ['Jawaban atau pertanyaan tidak pernah mengurangi kesempatan. Dokumen dikirim di halamannya sendiri.'],
    button: 'Baca dan jawab',
    why: whyOfEnrollment(told, ways),
  }),
  'message-to-contact': (told, { ways, linkEnds }) => ({
    subject: `${told.company}: peninjau menulis kepada Anda`,
    paragraphs: [
      `Peninjau pendaftaran ${told.company} menulis kepada perusahaan. Tombol di bawah membuka halaman tempat Anda dapat menjawab tanpa akun.`,
    ],
    quoted: 'Peninjau menulis:',
    after: [
      `Jawaban atau pertanyaan tidak pernah mengurangi kesempatan. Tautan ini berlaku sampai ${linkEnds}, atau sampai surat yang lebih baru membawa tautan lain.`,
    ],
    button: 'Baca dan jawab',
    why: whyOfEnrollment(told, ways),
  }),
  'message-from-company': ({ company, reference, by }) => ({
    subject: `${company}: ${by} menulis kepada Anda`,
    paragraphs: [`${by} menulis kepada Anda tentang pendaftaran ${company}.`],
    quoted: 'Mereka menulis:',
    button: 'Baca dan jawab',
    why: `Anda menerima surat ini karena kasus ini Anda tangani. Referensi ${reference}.`,
  }),
};
