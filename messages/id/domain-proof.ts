import { counting } from '../counted';
import type { domainProof as english } from '../en/domain-proof';

const counted = counting('id');

export const domainProof: typeof english = {
  heading: 'Buktikan domain Anda',
  lead: 'Buat data TXT di DNS domain Anda. Yang dapat melakukannya adalah pengelola domain, sehingga ini mendukung Anda dalam peninjauan. Ini tidak wajib.',
  none: {
    heading: 'Tidak ada domain untuk dibuktikan',
    meaning:
      'Domain diambil dari alamat email kontak utama dan dari situs web Anda. Email web dan domain tempat semua orang mendaftar tidak dapat dibuktikan.',
    on: 'Ubah kontak utama',
  },
  states: { asked: 'Belum terlihat', held: 'Terlihat', gone: 'Tidak ada lagi' },
  notAsked: 'Belum dimulai',
  make: 'Buat datanya',
  makeMeans: 'Kami membuat nilai untuk perusahaan Anda dan domain ini. Nilainya tetap sama.',
  type: 'Jenis',
  name: 'Nama',
  value: 'Nilai',
  short: ({ domain }) =>
    `Banyak formulir menambahkan ${domain} sendiri pada nama. Di sana ketik _mitra saja. Biarkan data lain apa adanya.`,
  wait: 'Data baru mungkin perlu beberapa menit, kadang beberapa jam, sampai terlihat di mana-mana. Kami memeriksanya lagi sendiri dan menulis kepada Admin global Anda bila sudah ada.',
  keep: 'Biarkan datanya sampai peninjauan diputuskan. Kami memeriksanya lagi sekali sehari dan sebelum keputusan.',
  check: 'Periksa sekarang',
  checkOf: ({ domain }) => `Periksa sekarang: ${domain}`,
  makeOf: ({ domain }) => `Buat datanya: ${domain}`,
  last: 'Pemeriksaan terakhir',
  never: 'Belum ada yang memeriksa.',
  closed: 'Peninjauan sudah diputuskan, jadi tidak ada lagi yang diperiksa. Yang pernah terlihat tetap di sini.',
  found: {
    held: ({ at, resolver }) => `Ditemukan pada ${at} oleh server nama ${resolver}: datanya memuat nilai kami.`,
    other: ({ at, resolver }) =>
      `Menurut server nama ${resolver} pada ${at}: ada data TXT dengan nama ini, tetapi tidak ada yang memuat nilai kami. Bandingkan huruf demi huruf.`,
    nothing: ({ at, resolver }) => `Menurut server nama ${resolver} pada ${at}: tidak ada data TXT dengan nama ini.`,
    silent: ({ at, resolver }) =>
      `Tidak ada server nama yang menjawab tepat waktu pada ${at}. Yang terakhir ditanya: ${resolver}. Itu tidak mengatakan apa pun tentang data Anda. Periksa lagi nanti.`,
    failed: ({ at, resolver }) =>
      `Server nama ${resolver} tidak dapat menjawab pada ${at}. Penyebabnya sering pada server nama domain Anda. Tanyakan kepada pengelolanya.`,
    odd: ({ at, resolver }) =>
      `Server nama ${resolver} menjawab pada ${at} dengan sesuatu yang tidak dapat dibaca. Periksa lagi nanti.`,
    loop: ({ at, resolver }) =>
      `Menurut server nama ${resolver} pada ${at}: nama ini alias (CNAME) yang kembali ke dirinya sendiri. Hapus aliasnya, lalu buat data TXT.`,
  },
  unnamed: 'tidak ada',
  code: ({ code }) => `Jawabannya: ${code}`,
  there: 'Yang ada di sana',
  parts: ({ parts }) => counted(parts, { other: 'dalam # bagian, dibaca sebagai satu teks' }),
  more: ({ count }) => counted(count, { other: 'dan # lagi' }),
};
