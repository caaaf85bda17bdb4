import { counting } from '../counted';
import type { verifying as english } from '../en/verify';

const counted = counting('id');

export const verifying: typeof english = {
  heading: 'Apakah dokumen ini asli?',
  lead: 'Salinan bertanda tangan dari portal ini memuat segel. Berikan PDF-nya untuk melihat apakah itu yang ditandatangani, sampai huruf terakhir.',
  file: {
    heading: 'Periksa berkas',
    drop: 'Letakkan PDF di sini',
    or: 'atau',
    choose: 'Pilih berkas',
    stays:
      'Peramban Anda menghitung sidik jari berkas dan hanya menanyakan itu. Berkasnya tetap pada Anda. Paling besar 300 MB.',
    reading: 'Membaca berkas',
    tooLarge:
      'Berkas lebih besar dari 300 MB, terlalu besar bagi peramban. Hitung sidik jarinya dengan salah satu program di bawah, lalu ketikkan.',
    unreadable:
      'Peramban Anda tidak dapat membaca berkas di sini. Hitung sidik jarinya dengan salah satu program di bawah, lalu ketikkan.',
  },
  typed: {
    open: 'Ketik sidik jari saja',
    label: 'Sidik jari (SHA-256)',
    hint: '64 karakter, 0 sampai 9 dan a sampai f. Spasi, huruf besar, dan nama berkas di sampingnya tidak mengganggu.',
    submit: 'Periksa',
    length: ({ count }) =>
      counted(count, {
        other:
          'Sidik jari terdiri dari 64 karakter, 0 sampai 9 dan a sampai f; ini #. Tempelkan seperti yang dicetak program.',
      }),
    how: 'Program berikut menghitung sidik jari sebuah berkas:',
    programs: [
      { system: 'Windows', line: 'certutil -hashfile perjanjian.pdf SHA256' },
      { system: 'macOS', line: 'shasum -a 256 perjanjian.pdf' },
      { system: 'Linux', line: 'sha256sum perjanjian.pdf' },
    ],
  },
  genuine: { copy: 'Asli', text: 'Naskah asli, belum ditandatangani' },
  unchanged: ({ at }) => `Ini salinan bertanda tangan, tidak berubah sejak disegel pada ${at}.`,
  textOnly:
    'Ini naskah perjanjian seperti yang diterbitkan portal ini. Tidak ada yang menandatangani berkas ini: salinan bertanda tangan adalah berkas lain.',
  document: 'Dokumen',
  documentOf: ({ title, version }) => `${title}, versi ${version}`,
  company: 'Ditandatangani untuk',
  by: 'Oleh',
  signed: 'Ditandatangani',
  from: 'Berlaku sejak',
  today: 'Hari ini',
  states: {
    announced: 'Ditandatangani sebelum harinya: belum mengikat.',
    withdrawn: 'Tidak pernah berlaku: versi ini ditarik sebelum harinya.',
    in_force: 'Berlaku: perusahaan belum menggantinya dengan tanda tangan yang lebih baru.',
    replaced: 'Digantikan oleh tanda tangan yang lebih baru.',
    suspended: 'Keikutsertaan perusahaan dalam program sedang ditangguhkan.',
    ended: 'Perusahaan tidak lagi ikut dalam program. Berkas ini menunjukkan apa yang disepakati sebelumnya.',
  },
  replaced: ({ version, at }) => `Digantikan: perusahaan menandatangani versi ${version} pada ${at}.`,
  itsText: 'Versi ini',
  superseded: ({ at }) => `Digantikan oleh versi yang lebih baru sejak ${at}.`,
  textStates: {
    announced: 'Diumumkan: harinya belum tiba.',
    in_force: 'Berlaku.',
    superseded: 'Digantikan oleh versi yang lebih baru.',
    withdrawn: 'Ditarik sebelum harinya: tidak pernah berlaku.',
  },
  seal: 'Segel',
  sealOf: {
    stamped: ({ host }) => `Mitra di ${host}, waktunya dipastikan pihak ketiga`,
    unstamped: ({ host }) => `Mitra di ${host}, waktunya menurut jam portal ini sendiri`,
  },
  certificate: 'Sertifikat segel (SHA-256)',
  fingerprint: 'Sidik jari',
  print: 'Cetak hasil ini',
  unknown: {
    heading: 'Tidak dikenal di sini',
    meaning:
      'Tidak ada dokumen dengan sidik jari ini yang disegel atau diterbitkan portal ini. Satu huruf yang berubah, menyimpannya ulang, atau mencetaknya menjadi PDF sudah cukup untuk itu.',
    canDo: 'Yang dapat Anda lakukan:',
    ways: [
      'Minta pengirim memberikan berkas seperti yang diunduhnya, bukan pindaian, cetakan, atau berkas yang disimpan ulang.',
      'Bila halaman terakhirnya menyebut alamat pemeriksaan lain, periksalah di sana.',
      'Bila seharusnya asli, minta perusahaan yang disebutnya membukanya di portal ini dan membandingkan sidik jarinya.',
    ],
  },
  proves: {
    heading: 'Apa yang dibuktikan segel, dan apa yang tidak',
    paragraphs: [
      'Segel membuktikan bahwa berkas tidak berubah sejak disegel portal ini, dan bahwa portal inilah yang menyegelnya. Segel juga menyebut kapan: menurut jam portal atau, bila jawabannya menyebutkan demikian, menurut cap waktu pihak ketiga.',
      'Ini segel elektronik portal ini, bukan tanda tangan elektronik tersertifikasi. Di baliknya ada catatan siapa yang menerima perjanjian, bagaimana ia membuktikan siapa dirinya, dan naskah mana yang disetujuinya: tanda tangan elektronik sederhana di Uni Eropa, tidak tersertifikasi di Indonesia.',
      'Program pembaca PDF mungkin mengatakan tidak mengenal penyegelnya, karena portal menjamin sertifikatnya sendiri. Program itu tetap menunjukkan apakah berkas diubah.',
    ],
  },
};
