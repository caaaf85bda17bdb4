import { counting } from '../counted';

type English = typeof import('../en/case-documents');

const counted = counting('id');

export const caseDocuments: English['caseDocuments'] = {
  heading: 'Dokumen',
  none: 'Perusahaan belum mengirim dokumen.',
  sent: ({ count }) => counted(count, { other: '# terkirim' }),
  choose: 'Dokumen kasus ini',
  tab: ({ proof, file }) => `${proof}: ${file}`,
  page: ({ page, of }) => `Halaman ${page} dari ${of}`,
  picture: ({ file, page }) =>
    `Halaman ${page} dari ${file}. Jika gambarnya tidak tampil, dokumen itu tidak dapat digambar: unduh dokumennya.`,
  cannotDraw:
    'Mesin ini tidak punya cara aman untuk menggambar dokumen, jadi dokumen hanya dapat diunduh. Bukalah dengan hati-hati.',
  closed: 'Tidak seorang pun dapat membukanya.',
  next: 'Halaman berikutnya',
  previous: 'Halaman sebelumnya',
  larger: 'Lebih besar',
  download: 'Unduh',
  about: ({ file, size, pages }) => `${file} · ${size} · ${counted(pages, { other: '# halaman' })}`,
  came: ({ who, at }) => `Dikirim oleh ${who}, ${at}.`,
  byLink: ({ address }) => `${address}, lewat tautan surat`,
  issued: ({ kind, date, months }) =>
    `${kind}, terbit ${date}, menurut pengirim: ${counted(months, { none: 'bulan ini', other: '# bulan yang lalu' })}.`,
  looks: 'Setiap kali dilihat, dicatat di jurnal.',
  accept: 'Terima',
  acceptMeaning: ({ proof }) => `Dihitung sebagai: ${proof}. Pemeriksaannya sendiri tetap Anda putuskan.`,
  refuse: 'Tidak dapat dipakai',
  refuseOpen: 'Tidak dapat dipakai…',
  readBySender: 'Pengirim membaca ini kata demi kata dalam surat. Kesempatannya tidak berkurang.',
};
