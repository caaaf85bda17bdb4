import { sayDay } from '@/lib/day';
import type { InvitationNews } from '@/lib/letter/letters';

type English = typeof import('../en/invitation-letters');

export const invitationLetters: English['invitationLetters'] = {
  'provider-invitation': ({ provider, sentBy, until }) => ({
    subject: `${provider} ingin menjadi penyedia tidak langsung Anda`,
    paragraphs: [
      `${sentBy ? `${sentBy} dari ${provider}` : provider} mengundang perusahaan Anda untuk bekerja dengannya sebagai penyedia tidak langsung.`,
      'Tombol ini membuka halaman yang menjelaskan apa yang akan Anda izinkan. Tidak ada yang berubah sampai Admin global perusahaan Anda mencentang kotak di sana dan menekan Otorisasi penyedia tidak langsung.',
    ],
    quoted: `${provider} menulis:`,
    after: [
      'Jika perusahaan Anda belum terdaftar sebagai penjual tidak langsung, halaman itu mengantar Anda ke pendaftaran, dan undangan ini menunggu Anda.',
      `Tautan ini berlaku sampai ${until}. Anda dapat menolak di halaman yang sama.`,
    ],
    button: 'Lihat undangan',
    why: `Anda menerima surat ini karena ${provider} memberikan alamat ini saat mengundang perusahaan Anda. Jika Anda tidak mengenal ${provider}, Anda tidak perlu melakukan apa pun.`,
  }),
  'invitation-reminder': ({ provider, until }) => ({
    subject: `Undangan ${provider} segera berakhir`,
    paragraphs: [
      `${provider} ingin menjadi penyedia tidak langsung Anda, dan belum ada yang menjawab.`,
      `Tautan ini berlaku sampai ${until}. Setelah itu, ${provider} dapat mengirim tautan baru.`,
    ],
    button: 'Lihat undangan',
    why: `Anda menerima surat ini karena ${provider} memberikan alamat ini saat mengundang perusahaan Anda. Kami mengingatkan paling banyak dua kali.`,
  }),
  'invitation-revoked': ({ provider }) => ({
    subject: `${provider} menarik kembali undangannya`,
    paragraphs: [
      `${provider} menarik kembali undangannya kepada perusahaan Anda. Tautan dalam surat sebelumnya tidak lagi membuka apa pun, dan Anda tidak perlu melakukan apa-apa.`,
      'Jika Anda tetap ingin bekerja sama, tulislah kepada mereka. Direktori penyedia menunjukkan caranya.',
    ],
    button: 'Buka direktori penyedia',
    why: `Anda menerima surat ini karena ${provider} pernah mengundang perusahaan Anda di alamat ini.`,
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
      `${told.company} menerima undangan Anda. Perusahaan itu kini ada dalam daftar penjual tidak langsung Anda, dan Anda dalam daftar penyedia tidak langsungnya.`,
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
  'please-authorize': ({ provider, company, askedBy = '' }) => ({
    subject: `${askedBy} meminta Anda memutuskan tentang ${provider}`,
    paragraphs: [
      `${provider} ingin menjadi penyedia tidak langsung ${company}. Hanya Admin global yang dapat mengotorisasinya, dan Anda salah satunya.`,
      'Halaman itu menjelaskan apa yang akan Anda izinkan. Anda juga dapat menolak di sana.',
    ],
    button: 'Lihat undangan',
    why: `Anda menerima surat ini karena ${askedBy} bertanya kepada para Admin global ${company}.`,
  }),
};

function whyOfSender({ company, email, sentOn }: InvitationNews): string {
  const on = sentOn ? ` pada ${sayDay(sentOn, 'id')}` : '';
  return `Anda menerima surat ini karena Anda mengundang ${company} di ${email}${on}.`;
}
