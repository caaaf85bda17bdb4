import type { InvitationNews, Said } from '@/lib/letter/letters';

type English = typeof import('../en/invitation-letters');

export const invitationLetters: English['invitationLetters'] = {
  'provider-invitation': ({ provider, sentBy }, { linkEnds }) => ({
    subject: `${provider} ingin menjadi penyedia tidak langsung Anda`,
    paragraphs: [
      `${sentBy ? `${sentBy} dari ${provider}` : provider} mengundang perusahaan Anda untuk bekerja dengannya sebagai penyedia tidak langsung.`,
      'Tombol ini membuka halaman yang menjelaskan apa yang akan Anda izinkan. Tidak ada yang berubah sampai Admin global perusahaan Anda mencentang kotak di sana dan menekan Otorisasi penyedia tidak langsung.',
    ],
    quoted: `${provider} menulis:`,
    after: [
      'Jika perusahaan Anda belum terdaftar sebagai penjual tidak langsung, halaman itu mengantar Anda ke pendaftaran, dan undangan ini menunggu Anda.',
      `Tautan ini berlaku sampai ${linkEnds}. Anda dapat menolak di halaman yang sama.`,
    ],
    button: 'Lihat undangan',
    why: `Anda menerima surat ini karena ${provider} memberikan alamat ini saat mengundang perusahaan Anda. Jika Anda tidak mengenal ${provider}, Anda tidak perlu melakukan apa pun.`,
  }),
  'invitation-reminder': (told, { linkEnds }) => ({
    subject: `Undangan ${inviting(told)} segera berakhir`,
    paragraphs: [
      `${inviting(told)} mengundang perusahaan Anda, dan undangan itu belum diterima. Jika perusahaan Anda masih mendaftar, undangan menunggu sampai saat itu.`,
      `Tautan ini berlaku sampai ${linkEnds}. Setelah itu, ${inviting(told)} dapat mengirim tautan baru.`,
    ],
    button: 'Lihat undangan',
    why: `Anda menerima surat ini karena ${inviting(told)} memberikan alamat ini saat mengundang perusahaan Anda. Kami mengingatkan paling banyak dua kali.`,
  }),
  'invitation-revoked': (told) => ({
    subject: `${inviting(told)} menarik kembali undangannya`,
    paragraphs: [
      `${inviting(told)} menarik kembali undangannya kepada perusahaan Anda. Tautan dalam surat sebelumnya tidak lagi membuka apa pun, dan Anda tidak perlu melakukan apa-apa.`,
      'Jika Anda tetap ingin bekerja sama, tulislah kepada mereka. Direktori penyedia menunjukkan caranya.',
    ],
    button: 'Buka direktori penyedia',
    why: `Anda menerima surat ini karena ${inviting(told)} pernah mengundang perusahaan Anda di alamat ini.`,
  }),
  'invitation-parked': (told) => ({
    subject: `${told.company} membuka undangan Anda dan menyimpannya`,
    paragraphs: [
      `${told.company} telah membuka undangan Anda. Masih ada yang kurang sebelum perusahaan itu dapat mengotorisasi Anda; undangan menunggu sampai hal itu selesai.`,
      'Halaman undangan menunjukkan apa yang kurang. Perusahaan itu kami kabari begitu semuanya lengkap.',
    ],
    button: 'Lihat apa yang kurang',
    why: whyOfSender(told),
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
  'invitation-accepted': (told) => ({
    subject: `${told.company} telah mengotorisasi Anda`,
    paragraphs: [
      told.reseller
        ? `${told.company} menerima undangan Anda dan mengotorisasi ${inviting(told)}. Perusahaan itu kini ada dalam daftar pelanggan Anda.`
        : `${told.company} menerima undangan Anda. Perusahaan itu kini ada dalam daftar penjual tidak langsung Anda, dan Anda dalam daftar penyedia tidak langsungnya.`,
    ],
    button: 'Lihat undangan',
    why: whyOfSender(told),
  }),
  'invitation-declined': (told) => ({
    subject: `${told.company} menolak undangan Anda`,
    paragraphs: [
      told.message
        ? `${told.company} menolak undangan Anda.`
        : `${told.company} menolak undangan Anda tanpa memberikan alasan.`,
    ],
    quoted: 'Alasan yang mereka berikan:',
    after: ['Anda dapat mengundang mereka lagi jika keadaannya berubah.'],
    button: 'Lihat undangan',
    why: whyOfSender(told),
  }),
  'invitation-expired': (told) => ({
    subject: `Undangan Anda kepada ${told.company} sudah berakhir`,
    paragraphs: [
      `Undangan Anda kepada ${told.company} tidak dijawab sampai batas waktunya, sehingga tautannya tidak berlaku lagi.`,
      'Anda dapat mengirimnya lagi dengan sekali tekan; tautan baru berlaku tiga puluh hari.',
    ],
    button: 'Kirim lagi',
    why: whyOfSender(told),
  }),
  'new-link-asked': (told) => ({
    subject: `Seseorang meminta tautan baru untuk undangan Anda kepada ${told.company}`,
    paragraphs: [
      `Seseorang membuka tautan undangan Anda kepada ${told.company} yang sudah tidak berlaku, dan meminta tautan baru.`,
      'Mereka tidak mengetahui alamat tujuan surat itu, dan kami tidak mengenal mereka selain dari yang mereka tulis. Surat baru akan dikirim ke alamat undangan.',
    ],
    quoted: 'Mereka menulis:',
    button: 'Buka undangan',
    why: whyOfSender(told),
  }),
  'please-authorize': (told) => ({
    subject: `${told.askedBy} meminta Anda memutuskan tentang ${inviting(told)}`,
    paragraphs: [
      `${inviting(told)} meminta otorisasi dari ${told.company}. Hanya Admin global yang dapat memberikannya, dan Anda salah satunya.`,
      'Halaman itu menjelaskan apa yang akan Anda izinkan. Anda juga dapat menolak di sana.',
    ],
    button: 'Lihat undangan',
    why: `Anda menerima surat ini karena ${told.askedBy} bertanya kepada para Admin global ${told.company}.`,
  }),
};

type News = Said<InvitationNews>;

function whyOfSender({ company, email, sentAt }: News): string {
  const on = sentAt ? ` pada ${sentAt}` : '';
  return `Anda menerima surat ini karena Anda mengundang ${company} di ${email}${on}.`;
}

// A customer is invited by two, a reseller by one.
function inviting({ provider, reseller }: News): string {
  return reseller ? `${reseller} dan ${provider}` : provider;
}
