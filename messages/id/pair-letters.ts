import type { PairNews, Told } from '@/lib/letter/letters';
import type { Ways } from '@/lib/letter/ways';

type English = typeof import('../en/pair-letters');

export const pairLetters: English['pairLetters'] = {
  'partnership-begun': (told, { ways }) => ({
    subject: `${told.provider} dan ${told.reseller} kini bermitra`,
    paragraphs: [
      `${told.reseller} telah mengotorisasi ${told.provider} sebagai penyedia tidak langsungnya.`,
      `${told.provider} boleh mengirimkan pesanan dan menambahkan langganan untuk pelanggan bersama. Apa yang boleh dilihatnya di akun kerja ${told.reseller}, jika ada, tertera di halaman kemitraan, dan ${told.reseller} dapat mencabutnya kapan saja.`,
    ],
    button: 'Lihat kemitraan',
    why: why(told, ways),
  }),
  'partnership-notice': (told, { ways }) => ({
    subject: `Kemitraan ${told.provider} dan ${told.reseller} akan berakhir`,
    paragraphs: [
      `${told[told.side]} mengakhiri kemitraan dengan pemberitahuan. Kemitraan berjalan seperti biasa sampai ${told.endsAt}, lalu berakhir.`,
      'Pelanggan dan langganannya tetap. Pihak yang memberi pemberitahuan dapat membatalkannya dalam tujuh hari.',
    ],
    quoted: 'Alasan yang diberikan:',
    button: 'Lihat artinya',
    why: why(told, ways),
  }),
  'partnership-notice-taken-back': (told, { ways }) => ({
    subject: `Kemitraan ${told.provider} dan ${told.reseller} berlanjut`,
    paragraphs: [
      `${told[told.side]} membatalkan pemberitahuannya. Kemitraan berlanjut seolah-olah pemberitahuan itu tidak pernah ada.`,
    ],
    after: ['Akses administrator yang dihapus bersama pemberitahuan tetap dihapus sampai diberikan lagi.'],
    button: 'Lihat kemitraan',
    why: why(told, ways),
  }),
  'partnership-ended': (told, { ways }) => ({
    subject: `Kemitraan ${told.provider} dan ${told.reseller} telah berakhir`,
    paragraphs: [
      `Masa pemberitahuan ${told[told.side]} sudah habis, dan kemitraan telah berakhir. ${told.provider} tidak dapat membuat pesanan baru untuk ${told.reseller}.`,
      'Pelanggan dan langganannya tetap seperti semula. Undangan baru memulai kemitraan baru.',
    ],
    button: 'Lihat apa yang tetap',
    why: why(told, ways),
  }),
  'reseller-partner-id-changed': (told, { ways }) => ({
    subject: `PartnerID ${told.reseller} berubah`,
    paragraphs: [
      `Mulai sekarang ${told.reseller} memakai PartnerID ${told.partnerId}, menggantikan ${told.was}. Pesanan yang Anda buat untuknya memakai yang baru; pesanan sebelumnya tetap memakai yang lama.`,
    ],
    after: [`Jika Anda tidak mengetahui hal ini, tanyakan kepada ${told.reseller} sebelum memesan.`],
    button: 'Lihat kemitraan',
    why: why(told, ways),
  }),
  'admin-access-granted': (told, { ways }) => ({
    subject: `${told.provider} memiliki ${scopes[told.scope]} ke ${told.reseller}`,
    paragraphs: [
      `${told.reseller} memberi ${told.provider} ${scopes[told.scope]} ke akun kerjanya, ${lasting(told.endsAt)[ways.ends]}.`,
      `${told.reseller} dapat mencabutnya kapan saja; kemitraan tetap ada.`,
    ],
    button: 'Lihat akses',
    why: why(told, ways),
  }),
  'admin-access-changed': (told, { ways }) => ({
    subject: `Akses ${told.provider} ke ${told.reseller} ${spanSubject[told.span]}`,
    paragraphs: [
      `${told.reseller} mengubah akses ${told.provider} ke akun kerjanya. ${spanSaid(told, ways)}`,
      {
        asBefore: `Jenisnya ${scopes[told.scope]}, seperti sebelumnya.`,
        anew: `Jenisnya kini ${scopes[told.scope]}; sebelumnya ${scopes[told.scopeWas]}.`,
      }[ways.scope],
    ],
    button: 'Lihat akses',
    why: why(told, ways),
  }),
  'admin-access-requested': (told, { ways }) => ({
    subject: `${told.provider} meminta ${scopes[told.scope]}`,
    paragraphs: [
      `${told.provider} meminta ${scopes[told.scope]} ke akun kerja ${told.reseller}. Akses itu tidak ada sampai Admin global Anda memberikannya.`,
    ],
    quoted: `${told.provider} menulis:`,
    button: 'Beri atau tolak',
    no: 'Anda dapat menolak di halaman yang sama; kemitraan tetap ada.',
    why: why(told, ways),
  }),
  'admin-access-declined': (told, { ways }) => ({
    subject: `${told.reseller} menolak permintaan akses Anda`,
    paragraphs: [`${told.reseller} tidak memberi ${told.provider} akses ke akun kerjanya. Kemitraan tetap ada.`],
    quoted: `${told.reseller} menulis:`,
    button: 'Lihat kemitraan',
    why: why(told, ways),
  }),
  'admin-access-removed': (told, { ways }) => ({
    subject: `${told.provider} tidak lagi memiliki akses ke ${told.reseller}`,
    paragraphs: [
      `${told.provider} tidak lagi memiliki ${scopes[told.scope]} ke akun kerja ${told.reseller}. Ini berlaku seketika.`,
      {
        ended: 'Kemitraan keduanya telah berakhir. Pelanggan bersama dan langganannya tetap seperti semula.',
        stays: `Pesanan dan langganan pelanggan bersama tidak terpengaruh. ${told.provider} dapat meminta akses lagi.`,
      }[ways.partnership],
    ],
    button: 'Lihat akses',
    why: why(told, ways),
  }),
  'admin-access-ends-soon': (told, { ways }) => ({
    subject: `Akses ${told.provider} ke ${told.reseller} berakhir pada ${told.endsAt}`,
    paragraphs: [
      `Pada ${told.endsAt}, ${scopes[told.scope]} ${told.provider} ke akun kerja ${told.reseller} berakhir dengan sendirinya.`,
      {
        reseller:
          'Jika akses ini perlu berlanjut, Admin global Anda menetapkan tanggal yang lebih lambat. Jika tidak, Anda tidak perlu melakukan apa pun.',
        provider: `Jika Anda masih memerlukannya, bicaralah dengan ${told.reseller}: Admin global di sana dapat menetapkan tanggal yang lebih lambat.`,
      }[ways.ofPair],
    ],
    button: { reseller: 'Akhiri atau lanjutkan', provider: 'Lihat akses' }[ways.ofPair],
    why: why(told, ways),
  }),
  'admin-access-expired': (told, { ways }) => ({
    subject: `Akses ${told.provider} ke ${told.reseller} telah berakhir`,
    paragraphs: [
      `Hari terakhir ${scopes[told.scope]} ${told.provider} ke akun kerja ${told.reseller} telah tiba dan akses itu berakhir. Kemitraan tetap ada.`,
    ],
    button: 'Lihat akses',
    why: why(told, ways),
  }),
};

const spanSubject = { extended: 'diperpanjang', shortened: 'diperpendek', unchanged: 'diubah' };

const scopes = { administrator: 'akses administrator', helpdesk: 'akses helpdesk' };

const lasting = (end: string | null) => ({ day: `sampai ${end}`, endless: 'tanpa tanggal akhir' });

function spanSaid({ endsAt, endedBefore }: Told<'admin-access-changed'>, ways: Ways): string {
  const [now, was] = [lasting(endsAt)[ways.ends], lasting(endedBefore)[ways.ended]];
  return {
    asBefore: `Akses itu berlaku ${now}, seperti sebelumnya.`,
    anew: `Akses itu kini berlaku ${now}; sebelumnya ${was}.`,
  }[ways.lasts];
}

function why({ provider, reseller }: PairNews, { ofPair }: Ways): string {
  return {
    provider: `Anda menerima surat ini karena Anda Admin global ${provider}, yang bekerja sama dengan ${reseller}.`,
    reseller: `Anda menerima surat ini karena Anda Admin global ${reseller}, yang bekerja sama dengan ${provider}.`,
  }[ofPair];
}
