import type { AccessNews, NoticeNews, PairNews, Party, Told } from '@/lib/letter/letters';

type English = typeof import('../en/pair-letters');

export const pairLetters: English['pairLetters'] = {
  'partnership-begun': (told, { party }) => ({
    subject: `${told.provider} dan ${told.reseller} kini bermitra`,
    paragraphs: [
      `${told.reseller} telah mengotorisasi ${told.provider} sebagai penyedia tidak langsungnya.`,
      `${told.provider} boleh mengirimkan pesanan dan menambahkan langganan untuk pelanggan bersama. Apa yang boleh dilihatnya di akun kerja ${told.reseller}, jika ada, tertera di halaman kemitraan, dan ${told.reseller} dapat mencabutnya kapan saja.`,
    ],
    button: 'Lihat kemitraan',
    why: why(told, party),
  }),
  'partnership-notice': (told, { party }) => ({
    subject: `Kemitraan ${told.provider} dan ${told.reseller} akan berakhir`,
    paragraphs: [
      `${name(told)} mengakhiri kemitraan dengan pemberitahuan. Kemitraan berjalan seperti biasa sampai ${told.endsAt}, lalu berakhir.`,
      'Pelanggan dan langganannya tetap. Pihak yang memberi pemberitahuan dapat membatalkannya dalam tujuh hari.',
    ],
    quoted: 'Alasan yang diberikan:',
    button: 'Lihat artinya',
    why: why(told, party),
  }),
  'partnership-notice-taken-back': (told, { party }) => ({
    subject: `Kemitraan ${told.provider} dan ${told.reseller} berlanjut`,
    paragraphs: [
      `${name(told)} membatalkan pemberitahuannya. Kemitraan berlanjut seolah-olah pemberitahuan itu tidak pernah ada.`,
    ],
    after: ['Akses administrator yang dihapus bersama pemberitahuan tetap dihapus sampai diberikan lagi.'],
    button: 'Lihat kemitraan',
    why: why(told, party),
  }),
  'partnership-ended': (told, { party }) => ({
    subject: `Kemitraan ${told.provider} dan ${told.reseller} telah berakhir`,
    paragraphs: [
      `Masa pemberitahuan ${name(told)} sudah habis, dan kemitraan telah berakhir. ${told.provider} tidak dapat membuat pesanan baru untuk ${told.reseller}.`,
      'Pelanggan dan langganannya tetap seperti semula. Undangan baru memulai kemitraan baru.',
    ],
    button: 'Lihat apa yang tetap',
    why: why(told, party),
  }),
  'reseller-partner-id-changed': (told, { party }) => ({
    subject: `PartnerID ${told.reseller} berubah`,
    paragraphs: [
      `Mulai sekarang ${told.reseller} memakai PartnerID ${told.partnerId}, menggantikan ${told.was}. Pesanan yang Anda buat untuknya memakai yang baru; pesanan sebelumnya tetap memakai yang lama.`,
    ],
    after: [`Jika Anda tidak mengetahui hal ini, tanyakan kepada ${told.reseller} sebelum memesan.`],
    button: 'Lihat kemitraan',
    why: why(told, party),
  }),
  'admin-access-granted': (told, { party }) => ({
    subject: `${told.provider} memiliki ${scope(told)} ke ${told.reseller}`,
    paragraphs: [
      `${told.reseller} memberi ${told.provider} ${scope(told)} ke akun kerjanya, ${told.endsAt ? `sampai ${told.endsAt}` : 'tanpa tanggal akhir'}.`,
      `${told.reseller} dapat mencabutnya kapan saja; kemitraan tetap ada.`,
    ],
    button: 'Lihat akses',
    why: why(told, party),
  }),
  'admin-access-changed': (told, { party }) => ({
    subject: `Akses ${told.provider} ke ${told.reseller} ${spanSubject[told.span]}`,
    paragraphs: [
      `${told.reseller} mengubah akses ${told.provider} ke akun kerjanya. ${spanSaid(told)}`,
      told.scope === told.scopeWas
        ? `Jenisnya ${scope(told)}, seperti sebelumnya.`
        : `Jenisnya kini ${scope(told)}; sebelumnya ${scope({ ...told, scope: told.scopeWas })}.`,
    ],
    button: 'Lihat akses',
    why: why(told, party),
  }),
  'admin-access-requested': (told, { party }) => ({
    subject: `${told.provider} meminta ${scope(told)}`,
    paragraphs: [
      `${told.provider} meminta ${scope(told)} ke akun kerja ${told.reseller}. Akses itu tidak ada sampai Admin global Anda memberikannya.`,
    ],
    quoted: `${told.provider} menulis:`,
    button: 'Beri atau tolak',
    why: why(told, party),
  }),
  'admin-access-declined': (told, { party }) => ({
    subject: `${told.reseller} menolak permintaan akses Anda`,
    paragraphs: [`${told.reseller} tidak memberi ${told.provider} akses ke akun kerjanya. Kemitraan tetap ada.`],
    quoted: `${told.reseller} menulis:`,
    button: 'Lihat kemitraan',
    why: why(told, party),
  }),
  'admin-access-removed': (told, { party }) => ({
    subject: `${told.provider} tidak lagi memiliki akses ke ${told.reseller}`,
    paragraphs: [
      `${told.provider} tidak lagi memiliki ${scope(told)} ke akun kerja ${told.reseller}. Ini berlaku seketika.`,
      told.ended
        ? 'Kemitraan keduanya telah berakhir. Pelanggan bersama dan langganannya tetap seperti semula.'
        : `Pesanan dan langganan pelanggan bersama tidak terpengaruh. ${told.provider} dapat meminta akses lagi.`,
    ],
    button: 'Lihat akses',
    why: why(told, party),
  }),
  'admin-access-ends-soon': (told, { party }) => ({
    subject: `Akses ${told.provider} ke ${told.reseller} berakhir pada ${told.endsAt}`,
    paragraphs: [
      `Pada ${told.endsAt}, ${scope(told)} ${told.provider} ke akun kerja ${told.reseller} berakhir dengan sendirinya.`,
      party === 'reseller'
        ? 'Jika akses ini perlu berlanjut, Admin global Anda menetapkan tanggal yang lebih lambat. Jika tidak, Anda tidak perlu melakukan apa pun.'
        : `Jika Anda masih memerlukannya, bicaralah dengan ${told.reseller}: Admin global di sana dapat menetapkan tanggal yang lebih lambat.`,
    ],
    button: party === 'reseller' ? 'Akhiri atau lanjutkan' : 'Lihat akses',
    why: why(told, party),
  }),
  'admin-access-expired': (told, { party }) => ({
    subject: `Akses ${told.provider} ke ${told.reseller} telah berakhir`,
    paragraphs: [
      `Hari terakhir ${scope(told)} ${told.provider} ke akun kerja ${told.reseller} telah tiba dan akses itu berakhir. Kemitraan tetap ada.`,
    ],
    button: 'Lihat akses',
    why: why(told, party),
  }),
};

const spanSubject = { extended: 'diperpanjang', shortened: 'diperpendek', unchanged: 'diubah' };

function spanSaid({ span, endsAt, endedBefore }: Told<'admin-access-changed'>): string {
  const [now, was] = [endsAt, endedBefore].map((end) => (end ? `sampai ${end}` : 'tanpa tanggal akhir'));
  if (span === 'unchanged') return `Akses itu berlaku ${now}, seperti sebelumnya.`;
  return `Akses itu kini berlaku ${now}; sebelumnya ${was}.`;
}

function scope({ scope: reach }: Pick<AccessNews, 'scope'>): string {
  return reach === 'helpdesk' ? 'akses helpdesk' : 'akses administrator';
}

function name({ side, provider, reseller }: Pick<NoticeNews, 'side' | 'provider' | 'reseller'>): string {
  return side === 'provider' ? provider : reseller;
}

function why({ provider, reseller }: PairNews, party: Party): string {
  const [own, other] = party === 'provider' ? [provider, reseller] : [reseller, provider];
  return `Anda menerima surat ini karena Anda Admin global ${own}, yang bekerja sama dengan ${other}.`;
}
