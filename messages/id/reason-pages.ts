import { counting } from '../counted';
import type { reasonPages as english } from '../en/reason-pages';

const counted = counting('id');

export const reasonPages: typeof english = {
  heading: 'Alasan',
  lead: ({ count }) =>
    counted(count, {
      other: 'Yang dapat ditemukan peninjau: # alasan. Perusahaan membaca kata-kata ini dalam surat dan di halamannya.',
    }),
  back: 'Semua alasan',
  columns: { reason: 'Alasan', stands: 'Kata-kata', documents: 'Dokumen yang membantu' },
  own: 'Bawaan portal',
  version: ({ version }) => `Versi ${version}`,
  retired: 'Tidak diberikan lagi',
  count: ({ count }) => counted(count, { other: '# jenis' }),
  none: 'tidak ada',
  isRetired: 'Alasan ini tidak diberikan lagi. Yang sudah dikirim dengannya tetap terbaca seperti semula.',
  form: {
    heading: 'Yang dibaca perusahaan',
    meaning: 'Yang sudah dikirim tetap memakai kata-kata saat dikirim.',
    code: 'Kode',
    codeHint: 'Huruf kecil dan angka, bagiannya disambung dengan _, misalnya tax_number_missing. Kode tidak berubah.',
    byDocumentHint: 'Hanya jika dokumen dapat membantu sebagai gantinya.',
    from: 'Mulai kapan',
    fromHint: 'Menurut jam kantor. Jika dikosongkan: segera.',
    submit: 'Simpan kata-kata ini',
  },
  add: {
    heading: 'Tambah alasan',
    lead: 'Peninjau dapat memilihnya begitu berlaku.',
    submit: 'Tambah alasan ini',
  },
  retire: {
    heading: 'Jangan diberikan lagi',
    meaning: 'Peninjau tidak dapat memilihnya lagi. Yang sudah dikirim dengannya tetap seperti semula.',
    submit: 'Hentikan alasan ini',
  },
  offer: {
    heading: 'Berikan lagi',
    meaning: 'Peninjau dapat memilihnya lagi, dengan kata-kata di atas.',
    submit: 'Berikan lagi alasan ini',
  },
  history: {
    heading: 'Yang dikatakan sebelumnya',
    said: ({ version, from }) => `Versi ${version}, mulai ${from}`,
    retired: ({ version }) => `Versi ${version}: tidak diberikan lagi`,
    none: 'Ini kata-kata bawaan portal. Belum ada yang mengubahnya.',
  },
  done: {
    say: 'Tersimpan. Yang dikirim sejak saat itu memakai kata-kata ini.',
    add: 'Ditambahkan.',
    retire: 'Peninjau tidak dapat memilih alasan ini lagi.',
    offer: 'Peninjau dapat memilih alasan ini lagi.',
  },
};
