import type { DocumentNews } from '@/lib/letter/letters';
import { orSee, whyOfEnrollment } from './waiting-letters';

type English = typeof import('../en/document-letters');

export const documentLetters: English['documentLetters'] = {
  'please-send-documents': (told, { ways, limits, linkEnds }) => ({
    subject: `${told.company}: mohon kirim dokumen`,
    paragraphs: [
      `Kami telah melihat pendaftaran ${told.company}. Sebelum kami dapat melanjutkan, kami memerlukan hal berikut.`,
      'Tombol di bawah membuka halaman tempat Anda dapat mengirim dokumen tanpa akun. Hal lain yang disebut diperbaiki oleh Admin global perusahaan.',
    ],
    after: [
      `Sementara itu hitungan hari peninjauan berhenti, dan ini tidak memakai satu pun dari ${limits.maxAttempts} kesempatan. Jika tidak ada tindakan selama ${limits.daysToAct} hari, pendaftaran ditutup. Tautan ini berlaku sampai ${linkEnds}.`,
    ],
    button: 'Kirim dokumen',
    why: whyOfEnrollment(told, ways),
  }),
  'document-received': (told, { ways }) => ({
    subject: `${told.company}: dokumen sudah kami terima`,
    paragraphs: [
      `${titleOf[told.proves]} ${told.company} tiba pada ${told.arrivedAt}. Surat ini adalah tanda terima Anda.`,
      'Sidik berkas (SHA-256) hanya milik berkas ini: siapa pun yang memegang berkasnya dapat menghitungnya lagi dan membandingkannya.',
    ],
    after: ['Berikutnya seorang peninjau membacanya. Kami menulis kepada Anda jika dokumen itu tidak dapat dipakai.'],
    button: orSee('Lihat dokumen Anda', ways),
    why: whyDocument(told, ways.reader),
  }),
  'document-infected': (told, { ways }) => ({
    subject: `${told.company}: dokumen berisi perangkat lunak berbahaya`,
    paragraphs: [
      `Dalam dokumen yang dikirim untuk ${told.company} kami menemukan perangkat lunak berbahaya. Tidak ada yang membukanya, dan berkasnya sudah dihapus.`,
      'Periksa perangkat asalnya, lalu kirim salinan lain, sebaiknya langsung dari penerbitnya.',
    ],
    button: orSee('Kirim dokumen lain', ways),
    why: whyDocument(told, ways.reader),
  }),
  'document-unusable': (told, { ways }) => ({
    subject: `${told.company}: dokumen tidak dapat dipakai`,
    paragraphs: [
      `Seorang peninjau membaca dokumen di bawah ini dan tidak dapat memakainya untuk ${told.company}. Alasannya:`,
    ],
    after: [whoSendsAgain[ways.reader]],
    button: orSee('Kirim dokumen lain', ways),
    why: whyDocument(told, ways.reader),
  }),
};

const whoSendsAgain = {
  admin: 'Anda dapat mengirim dokumen lain. Ini tidak memakai kesempatan.',
  contact: 'Admin global perusahaan dapat mengirim dokumen lain. Ini tidak memakai kesempatan.',
};

const titleOf = {
  business: 'Bukti perusahaan',
  domain: 'Bukti domain',
  employment: 'Bukti pekerjaan kontak',
  message: 'File dari sebuah pesan',
};

function whyDocument({ company, reference }: DocumentNews, reader: 'admin' | 'contact'): string {
  return {
    admin: `Anda menerima surat ini karena mengirim dokumen untuk ${company}. Nomor referensi ${reference}.`,
    contact: `Anda menerima surat ini karena Anda kontak utama ${company}. Nomor referensi ${reference}.`,
  }[reader];
}

export const documentLines: English['documentLines'] = {
  file: ({ file }) => `Berkas: ${file}`,
  fingerprint: ({ sha256 }) => `SHA-256: ${sha256}`,
};
