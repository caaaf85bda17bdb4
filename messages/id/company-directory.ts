import { counting } from '../counted';
import type { companyDirectory as english } from '../en/company-directory';

const counted = counting('id');

export const companyDirectory: typeof english = {
  heading: 'Cari perusahaan Anda',
  lead: 'Direktori mengisi nama hukum dan alamat sebagaimana tercatat dalam daftarnya. Anda memeriksanya sebelum disimpan.',
  back: 'Kembali ke nama dan alamat',
  ways: { duns: 'Nomor D-U-N-S', lei: 'LEI', name: 'Nama' },
  waysDetail: {
    duns: () => 'Sembilan digit, misalnya 12-345-6789.',
    lei: () => 'Dua puluh huruf dan angka.',
    name: ({ country }) => `Kata-kata utuh dari namanya; perusahaan di ${country}, negara akun kerja Anda.`,
  },
  asks: ({ sources }) => `Yang ditanya: ${sources}.`,
  submit: 'Cari',
  manual: 'Masukkan secara manual',
  found: ({ count }) => counted(count, { other: '# perusahaan ditemukan' }),
  most: 'Hanya yang pertama ditampilkan. Perusahaan Anda tidak ada? Tulis namanya lebih lengkap.',
  take: 'Gunakan perusahaan ini',
  forgotten: 'Hasil pencarian itu tidak disimpan lagi. Cari perusahaan sekali lagi.',
  sources: { table: 'direktori portal ini', gleif: 'GLEIF', dnb: 'Dun & Bradstreet' },
  from: ({ source, at }) => `Dari ${source}, ${at}.`,
  lei: ({ lei }) => `LEI ${lei}`,
  duns: ({ duns }) => `D-U-N-S ${duns}`,
  offer: {
    heading: 'Cari di direktori',
    meaning: 'Dengan nomor D-U-N-S, LEI, atau nama: lebih sedikit yang diketik, lebih sedikit pertanyaan peninjau.',
    another: 'Cari perusahaan lain',
  },
  failed: {
    heading: 'Direktori tidak dapat ditanya sekarang',
    slow: () => 'Direktori tidak menjawab dalam tiga detik.',
    away: () => 'Direktori tidak dapat dihubungi, atau ada gangguan di sana.',
    refused: () => 'Direktori tidak mengizinkan portal ini masuk. Pengelola portal dapat memperbaikinya.',
    odd: () => 'Jawabannya tidak dapat dibaca.',
    busy: ({ minutes }) =>
      counted(minutes, { other: 'Direktori sedang terlalu sering ditanya. Coba lagi dalam # menit.' }),
    meaning: 'Ini bukan kesalahan Anda. Masukkan perusahaan di bawah: tidak ada yang hilang karenanya.',
    again: 'Coba cari lagi',
  },
  filled: {
    heading: ({ source }) => `Diisi dari ${source}`,
    meaning: ({ name, at }) =>
      `${name}, sebagaimana tercatat di direktori ${at}. Ubah yang tidak benar, dan tulis alasannya di bagian akhir.`,
    mark: ({ source, at, value }) => `Di ${source}, ${at}: ${value}`,
    whyHint: 'Hanya perlu jika ada jawaban yang berbeda dari direktori. Peninjau membaca keduanya.',
  },
  summary: {
    term: 'Dicari di direktori',
    asFound: ({ source, at }) => `Di ${source}, ${at}. Semua seperti yang ditemukan.`,
    changed: ({ source, at, why }) => `Di ${source}, ${at}. Diubah sesudahnya: ${why}`,
  },
  review: {
    from: ({ source, number, at }) => `Dari ${source}, ${number}, per ${at}.`,
    unnumbered: ({ source, at }) => `Dari ${source}, per ${at}.`,
    why: ({ why }) => `Mengapa perusahaan mengubahnya: ${why}`,
  },
};
