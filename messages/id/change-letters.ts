import type { ChangeNews } from '@/lib/letter/letters';
import { orSee, whyOfEnrollment } from './waiting-letters';

type English = typeof import('../en/change-letters');

const part = {
  legal_name: 'nama resmi',
  registered_address: 'alamat terdaftar',
  operating_address: 'alamat tempat usaha',
  primary_contact: 'kontak utama',
  support_contact: 'kontak dukungan pelanggan',
} satisfies Record<ChangeNews['part'], string>;

const stays = 'Data perusahaan yang berlaku tidak berubah: status, perjanjian, dan mitranya tidak tersentuh.';

export const changeLetters: English['changeLetters'] = {
  'confirm-change': ({ company, by, reference }, { linkEnds }) => ({
    subject: `${company}: apakah Anda kontak utama yang baru?`,
    paragraphs: [
      `${by} mencantumkan Anda sebagai kontak utama baru ${company} di portal mitra. Sebelum apa pun berubah, mohon konfirmasi dua hal:`,
    ],
    points: [
      `Anda bekerja untuk ${company}, dan surat tentangnya boleh dikirim kepada Anda.`,
      'Alamat tujuan surat ini adalah milik Anda dan milik perusahaan itu.',
    ],
    after: [
      'Tombol di bawah membuka halaman yang memuat hal ini lagi. Tidak ada yang berubah sebelum Anda menekan Konfirmasi di sana. Jika Anda tidak tahu apa-apa tentang ini, tekan “Ini bukan saya”.',
      `Tautan ini berlaku satu kali selama tujuh hari: sampai ${linkEnds}.`,
    ],
    button: 'Buka halaman konfirmasi',
    why: `Anda menerima surat ini karena ${by} mencantumkan alamat ini sebagai kontak utama baru ${company}. Referensi ${reference}.`,
  }),
  'contact-change-asked': (told, { ways }) => ({
    subject: `${told.company}: kontak utama lain diminta`,
    paragraphs: [
      `${told.by} mencantumkan kontak utama lain untuk ${told.company}. Kami menulis ke alamat baru itu dan meminta konfirmasi; setelah itu seorang peninjau memeriksanya.`,
      'Sampai disetujui, kontak yang berlaku tetap, dan surat tetap dikirim ke alamatnya.',
      {
        admin: `Jika Anda tidak menduganya, tanyakan kepada ${told.by}. Setiap Admin global dapat menarik perubahan ini di halamannya.`,
        contact: `Jika Anda tidak menduganya, tanyakan kepada ${told.by} atau Admin global lain di ${told.company}: mereka dapat menarik perubahan ini.`,
      }[ways.reader],
    ],
    button: orSee('Lihat perubahan', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-sent': (told, { ways }) => ({
    subject: `${told.company}: sebuah perubahan sedang diverifikasi`,
    paragraphs: [
      `${told.company} meminta perubahan ${part[told.part]}. Seorang peninjau memeriksanya; hanya yang berubah yang diverifikasi lagi. Biasanya ini perlu 3 sampai 5 hari kerja.`,
      stays,
    ],
    button: orSee('Lihat perubahan', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-please-fix': (told, { ways }) => ({
    subject: `${told.company}: kami memerlukan sesuatu tentang sebuah perubahan`,
    paragraphs: [
      `Kami telah melihat perubahan ${part[told.part]} ${told.company}. Sebelum kami dapat melanjutkan, seorang Admin global perlu memperbaiki hal berikut dan mengirim perubahan itu lagi.`,
    ],
    after: [`${stays} Jika tidak ada yang dikirim selama 30 hari, perubahan ini ditutup.`],
    button: orSee('Perbaiki', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-approved': (told, { ways }) => ({
    subject: `${told.company}: perubahan sudah berlaku`,
    paragraphs: [
      `Perubahan ${part[told.part]} ${told.company} berlaku mulai sekarang: di halaman, dalam daftar, dan dalam surat.`,
      'Perjanjian mitra tetap seperti saat diterima dan tidak perlu ditandatangani lagi. Jika tidak seorang pun di perusahaan Anda memintanya, segera beri tahu Admin global.',
    ],
    button: orSee('Lihat Info Hukum', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-rejected': (told, { ways }) => ({
    subject: `${told.company}: perubahan tidak disetujui`,
    paragraphs: [
      `Kami tidak dapat menyetujui perubahan ${part[told.part]} ${told.company}. Inilah alasannya, dan yang dapat dilakukan:`,
    ],
    after: [`${stays} Admin global dapat mengubah hal yang disebut dan mengirimnya lagi, atau menarik perubahan itu.`],
    button: orSee('Lihat perubahan', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-denied': (told, { ways }) => ({
    subject: `${told.company}: kontak baru menjawab “Ini bukan saya”`,
    paragraphs: [
      `Orang yang kami surati sebagai kontak utama baru ${told.company} menjawab bahwa itu bukan dirinya. Kontak yang berlaku tetap.`,
      'Admin global dapat memperbaiki alamatnya dan mengirim perubahan itu lagi, atau menariknya.',
    ],
    button: orSee('Lihat perubahan', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-withdrawn': (told, { ways }) => ({
    subject: `${told.company}: sebuah perubahan ditarik`,
    paragraphs: [`${told.by} menarik perubahan ${part[told.part]} ${told.company}.`, stays],
    button: orSee('Lihat perubahan', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'change-closed': (told, { ways }) => ({
    subject: `${told.company}: sebuah perubahan ditutup`,
    paragraphs: [
      `Selama 30 hari tidak ada yang melanjutkan perubahan ${part[told.part]} ${told.company}, jadi perubahan itu ditutup. ${stays}`,
      'Anda dapat memulainya lagi di Info Hukum.',
    ],
    button: orSee('Lihat perubahan', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'contact-change-over': ({ company }) => ({
    subject: `${company}: Anda tidak menjadi kontak utamanya`,
    paragraphs: [
      `${company} pernah menyebut Anda sebagai kontak utama barunya. Perubahan itu ditarik atau tidak disetujui, jadi surat tentang perusahaan itu tidak dikirim kepada Anda. Jika dikirim lagi dengan alamat Anda, kami akan bertanya lagi.`,
    ],
    button: 'Buka portal',
    why: `Anda menerima surat ini karena ${company} memberikan alamat Anda sebagai alamat kontak utama barunya.`,
  }),
};
