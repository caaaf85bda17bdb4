import type { fixLetters as english } from '../en/fix-letters';
import { rightOrSee, whyOfEnrollment } from './waiting-letters';

export const fixLetters: typeof english = {
  'please-fix': (told, { ways, limits }) => ({
    subject: `${told.company}: kami memerlukan sesuatu untuk melanjutkan`,
    paragraphs: [
      `Kami telah melihat pendaftaran ${told.company}. Sebelum kami dapat melanjutkan, seorang Admin global perlu memperbaiki hal berikut. Sementara itu hanya hal ini yang dapat diubah; yang lain tetap seperti saat dikirim.`,
    ],
    after: [
      `Sementara itu hitungan hari peninjauan berhenti, dan ini tidak memakai satu pun dari ${limits.maxAttempts} kesempatan: hanya keputusan yang memakainya. Jika tidak ada yang dikirim selama ${limits.daysToAct} hari, pendaftaran ditutup. Kami mengingatkan Anda sebelumnya, dan jika Anda perlu waktu lebih lama, peninjau dapat memberikannya.`,
    ],
    button: rightOrSee('Perbaiki', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'answer-due': (told, { ways }) => ({
    subject: `${told.company}: jawaban Anda ditunggu sampai ${told.closesAt}`,
    paragraphs: [
      `Pendaftaran ${told.company} menunggu Anda. Yang kami minta untuk diperbaiki belum dikirim.`,
      `Jika tidak ada yang dikirim, pendaftaran ditutup pada ${told.closesAt}. Jika Anda perlu waktu lebih lama, tulislah kepada peninjau sebelum itu: peninjau dapat memberi waktu tambahan.`,
    ],
    button: rightOrSee('Perbaiki', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-extended': (told, { ways }) => ({
    subject: `${told.company}: Anda mendapat waktu tambahan untuk menjawab`,
    paragraphs: [
      `Peninjau memberi ${told.company} waktu tambahan. Pendaftaran kini menunggu jawaban Anda sampai ${told.closesAt}.`,
      'Yang perlu diperbaiki tetap sama. Kami mengingatkan Anda sebelum waktunya habis.',
    ],
    button: rightOrSee('Perbaiki', ways),
    why: whyOfEnrollment(told, ways),
  }),
};
