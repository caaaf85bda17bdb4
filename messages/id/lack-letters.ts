import type { ReminderStep } from '@/lib/letter/letters';
import type { lackLetters as english } from '../en/lack-letters';

const steps: Record<ReminderStep, { what: string; button: string }> = {
  enrolled: {
    what: 'Perusahaan ini belum mendaftar sebagai penjual tidak langsung. Admin global memulainya, sekitar 15 menit.',
    button: 'Mulai mendaftar',
  },
  verified: {
    what: 'Pendaftarannya belum disetujui, dan ada yang menunggu perusahaan Anda. Halamannya menyebutkan apa.',
    button: 'Buka pendaftaran',
  },
  partner_id: {
    what: 'Belum ada PartnerID. Anda dapat menautkan yang sudah ada, atau mendapatkan yang baru.',
    button: 'Tautkan PartnerID',
  },
  agreement: {
    what: 'Perjanjian mitra yang berlaku belum diterima. Admin global membaca dan menerimanya.',
    button: 'Buka Perjanjian',
  },
  answer: {
    what: 'Yang belum ada hanya jawaban atas sebuah undangan. Admin global menerima atau menolaknya.',
    button: 'Buka undangan',
  },
  customer_not_allowed: {
    what: 'Akunnya belum boleh membeli. Halaman perusahaan Anda menyebutkan alasannya, dan setelah diperbaiki akun ditinjau lagi.',
    button: 'Buka Detail perusahaan',
  },
  customer_registration_missing: {
    what: 'Nomor registrasinya belum ada, sedangkan negaranya mewajibkannya.',
    button: 'Tambahkan nomornya',
  },
  customer_telephone_missing: {
    what: 'Nomor teleponnya belum ada, sedangkan negaranya mewajibkannya.',
    button: 'Tambahkan nomornya',
  },
};

export const lackLetters: typeof english = {
  'partner-reminds-you': ({ partner, company, also }, { ways }) => ({
    subject: `${partner} menunggu satu langkah dari ${company}`,
    paragraphs: [
      `${partner} belum dapat memesan bersama ${company}. Langkah berikutnya:`,
      steps[ways.step].what,
      ...{
        none: [],
        some: ['Perusahaan Anda yang berikut juga ditunggu. Gunakan akun masing-masing untuk melihat langkahnya:'],
      }[ways.also],
    ],
    ...{ none: {}, some: { points: also } }[ways.also],
    button: steps[ways.step].button,
    why: `Anda menerima surat ini karena Anda Admin global ${company}. ${partner} dapat mengirimnya sekali seminggu untuk satu langkah.`,
  }),
};
