import type { InvitationNews, Said } from '@/lib/letter/letters';
import type { Ways } from '@/lib/letter/ways';
import { counting } from '../counted';

type English = typeof import('../en/invitation-letters');

export const invitationLetters: English['invitationLetters'] = {
  'provider-invitation': ({ provider, sentBy }, { linkEnds, ways }) => ({
    subject: `${provider} ingin menjadi penyedia tidak langsung Anda`,
    paragraphs: [
      `${{ person: `${sentBy} dari ${provider}`, company: provider }[ways.sentBy]} mengundang perusahaan Anda untuk bekerja dengannya sebagai penyedia tidak langsung.`,
      'Tombol ini membuka halaman yang menjelaskan apa yang akan Anda izinkan. Tidak ada yang berubah sampai Admin global perusahaan Anda mencentang kotak di sana dan menekan Otorisasi penyedia tidak langsung.',
    ],
    quoted: `${provider} menulis:`,
    after: [
      'Jika perusahaan Anda belum terdaftar sebagai penjual tidak langsung, halaman itu mengantar Anda ke pendaftaran, dan undangan ini menunggu Anda.',
      `Tautan ini berlaku sampai ${linkEnds}.`,
    ],
    button: 'Lihat undangan',
    no: `Anda dapat menolak di halaman yang sama, tanpa masuk. Jika Anda tidak mengenal ${provider}, Anda tidak perlu melakukan apa pun.`,
    why: `Anda menerima surat ini karena ${provider} memberikan alamat ini saat mengundang perusahaan Anda.`,
  }),
  'invitation-reminder': (told, { linkEnds, ways }) => ({
    subject: `Undangan ${inviting(told, ways)} menunggu jawaban Anda`,
    paragraphs: [
      `${inviting(told, ways)} mengundang perusahaan Anda, dan undangan itu belum diterima. Jika perusahaan Anda masih mendaftar, undangan menunggu sampai saat itu.`,
      `Tautan ini berlaku sampai ${linkEnds}. Setelah itu, ${inviting(told, ways)} dapat mengirim tautan baru.`,
      ...{ none: [], some: [beside(told)] }[ways.others],
    ],
    button: 'Lihat undangan',
    why: `Anda menerima surat ini karena ${inviting(told, ways)} memberikan alamat ini saat mengundang perusahaan Anda. Kami sendiri mengingatkan paling banyak dua kali; ${inviting(told, ways)} juga dapat mengingatkan Anda.`,
  }),
  'invitation-revoked': (told, { ways }) => ({
    subject: `${inviting(told, ways)} menarik kembali undangannya`,
    paragraphs: [
      `${inviting(told, ways)} menarik kembali undangannya kepada perusahaan Anda. Tautan dalam surat sebelumnya tidak lagi membuka apa pun, dan Anda tidak perlu melakukan apa-apa.`,
      ...{ none: [], some: [alsoWithdrawn(told)] }[ways.others],
      'Jika Anda tetap ingin bekerja sama, tulislah kepada mereka. Direktori penyedia menunjukkan caranya.',
    ],
    button: 'Buka direktori penyedia',
    why: `Anda menerima surat ini karena ${inviting(told, ways)} pernah mengundang perusahaan Anda di alamat ini.`,
  }),
  'invitation-parked': (told, { ways }) => ({
    subject: `${told.company} membuka undangan Anda dan menyimpannya`,
    paragraphs: [
      `${told.company} telah membuka undangan Anda. Masih ada yang kurang sebelum perusahaan itu dapat mengotorisasi Anda; undangan menunggu sampai hal itu selesai.`,
      'Halaman undangan menunjukkan apa yang kurang. Perusahaan itu kami kabari begitu semuanya lengkap.',
    ],
    button: 'Lihat apa yang kurang',
    why: whyOfSender(told, ways),
  }),
  'invitation-ready': ({ provider, company }) => ({
    subject: `Semuanya lengkap: Anda dapat mengotorisasi ${provider}`,
    paragraphs: [
      `${provider} ingin menjadi penyedia tidak langsung Anda. ${company} kini memiliki semua yang diperlukan.`,
      'Admin global membaca apa yang diizinkan, mencentang kotak, lalu menekan Otorisasi penyedia tidak langsung.',
    ],
    button: 'Lanjutkan undangan',
    why: `Anda menerima surat ini karena Anda Admin global ${company}, yang menyimpan undangan ini.`,
  }),
  'invitation-accepted': (told, { ways }) => ({
    subject: `${told.company} telah mengotorisasi Anda`,
    paragraphs: [
      {
        pair: `${told.company} menerima undangan Anda dan mengotorisasi ${inviting(told, ways)}. Perusahaan itu kini ada dalam daftar pelanggan Anda.`,
        one: `${told.company} menerima undangan Anda. Perusahaan itu kini ada dalam daftar penjual tidak langsung Anda, dan Anda dalam daftar penyedia tidak langsungnya.`,
      }[ways.inviting],
    ],
    button: 'Lihat undangan',
    why: whyOfSender(told, ways),
  }),
  'invitation-declined': (told, { ways }) => ({
    subject: `${told.company} menolak undangan Anda`,
    paragraphs: [
      {
        given: `${told.company} menolak undangan Anda.`,
        none: `${told.company} menolak undangan Anda tanpa memberikan alasan.`,
      }[ways.reason],
    ],
    quoted: 'Alasan yang mereka berikan:',
    after: ['Anda dapat mengundang mereka lagi jika keadaannya berubah.'],
    button: 'Lihat undangan',
    why: whyOfSender(told, ways),
  }),
  'invitation-expired': (told, { ways }) => ({
    subject: `Undangan Anda kepada ${told.company} sudah berakhir`,
    paragraphs: [
      `Undangan Anda kepada ${told.company} tidak dijawab sampai batas waktunya, sehingga tautannya tidak berlaku lagi.`,
      'Anda dapat mengirimnya lagi dengan sekali tekan; tautan baru berlaku tiga puluh hari.',
    ],
    button: 'Kirim lagi',
    why: whyOfSender(told, ways),
  }),
  'new-link-asked': (told, { ways }) => ({
    subject: `Seseorang meminta tautan baru untuk undangan Anda kepada ${told.company}`,
    paragraphs: [
      `Seseorang membuka tautan undangan Anda kepada ${told.company} yang sudah tidak berlaku, dan meminta tautan baru.`,
      'Mereka tidak mengetahui alamat tujuan surat itu, dan kami tidak mengenal mereka selain dari yang mereka tulis. Surat baru akan dikirim ke alamat undangan.',
    ],
    quoted: 'Mereka menulis:',
    button: 'Buka undangan',
    why: whyOfSender(told, ways),
  }),
  'please-authorize': (told, { ways }) => ({
    subject: `${told.askedBy} meminta Anda memutuskan tentang ${inviting(told, ways)}`,
    paragraphs: [
      `${inviting(told, ways)} meminta otorisasi dari ${told.company}. Hanya Admin global yang dapat memberikannya, dan Anda salah satunya.`,
      'Halaman itu menjelaskan apa yang akan Anda izinkan.',
    ],
    button: 'Lihat undangan',
    no: 'Anda dapat menolak di halaman yang sama.',
    why: `Anda menerima surat ini karena ${told.askedBy} bertanya kepada para Admin global ${told.company}.`,
  }),
};

const counted = counting('id');

// Other invitations to the same address, of which one letter speaks as well.
function beside({ others }: News): string {
  return counted(others, {
    other:
      '# undangan lain kepada Anda juga menunggu. Masing-masing datang dalam surat tersendiri, dan tautannya masih berlaku.',
  });
}

function alsoWithdrawn({ others }: News): string {
  return counted(others, { other: '# undangan lain kepada Anda ikut ditarik kembali.' });
}

type News = Said<InvitationNews>;

function whyOfSender({ company, email, sentAt }: News, ways: Ways): string {
  return {
    dated: `Anda menerima surat ini karena Anda mengundang ${company} di ${email} pada ${sentAt}.`,
    undated: `Anda menerima surat ini karena Anda mengundang ${company} di ${email}.`,
  }[ways.sentAt];
}

// A customer is invited by two, a reseller by one.
function inviting({ provider, reseller }: News, ways: Ways): string {
  return { pair: `${reseller} dan ${provider}`, one: provider }[ways.inviting];
}
