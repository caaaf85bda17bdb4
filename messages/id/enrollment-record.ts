import type { enrollmentRecord as english, knownAlready as englishKnown } from '../en/enrollment-record';

export const enrollmentRecord: typeof english = {
  title: ({ reference }) => `Catatan pendaftaran ${reference}`,
  made: ({ at, company }) => `Dibuat untuk ${company}, ${at}.`,
  enrollment: 'Pendaftaran',
  reference: 'Nomor referensi',
  account: 'Akun kerja',
  place: 'Negara dan wilayah',
  begun: 'Dimulai',
  sent: 'Dikirim',
  sentFirst: 'Pertama kali dikirim',
  sentBy: ({ name, at }) => `${at}, oleh ${name}`,
  confirmed: 'Dikonfirmasi oleh kontak',
  declaration: 'Pernyataan',
  declared: 'Dinyatakan',
  declaredBy: 'Oleh',
  words: 'Versi pernyataan ini',
  noDeclaration: 'Belum diminta ketika jawaban ini dikirim.',
  partnerId: 'PartnerID, pada saat catatan ini dibuat',
  page: ({ number, of }) => `Halaman ${number} dari ${of}`,
};

export const knownAlready: typeof englishKnown = {
  heading: 'Yang sudah kami ketahui',
  lead: 'Perusahaan Anda adalah mitra langsung, jadi ini tidak ditanyakan lagi. Ini ditampilkan sebagaimana kami miliki dan tidak dapat diubah di sini.',
  company: 'Perusahaan',
  country: 'Negara',
  since: 'Mitra langsung sejak',
  partnerId: 'PartnerID',
  primaryUnknown: 'Tidak diketahui, dan tidak ditanyakan.',
  addressUnknown: 'Tidak diketahui, dan tidak ditanyakan.',
  valueFrom: ({ value, from }) => `${value}\n${from}`,
  from: {
    work_account: () => 'Dari akun kerja Anda.',
    membership: () => 'Dari lokasi yang ditautkan.',
    earlier: ({ reference, at }) => `Dari pendaftaran Anda sebelumnya ${reference}, dikirim ${at}.`,
    nowhere: () => '',
  },
};
