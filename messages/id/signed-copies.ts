import type { signedCopies as english } from '../en/signed-copies';

export const signedCopies: typeof english = {
  heading: 'Salinan bertanda tangan',
  caption: ({ title, version }) => `${title}, versi ${version}`,
  lead: 'Perjanjian seperti yang diterima, bukti siapa yang menerimanya dan kapan, serta segel portal ini, dalam satu PDF.',
  waiting: {
    heading: 'Salinan bertanda tangan sedang disiapkan',
    soon: 'Perjanjian sudah diterima dan berlaku. Salinannya perlu satu atau dua menit; kami menyurati Anda bila sudah siap.',
    late: 'Perjanjian sudah diterima dan berlaku. Salinannya memerlukan waktu lebih lama dari biasa: kantor kami melihatnya, dan kami menyurati Anda bila sudah siap. Anda tidak perlu melakukan apa pun.',
  },
  download: 'Unduh salinan bertanda tangan',
  evidence: 'Unduh semua bukti (ZIP)',
  others:
    'Berkas ini menyebut dari mana seseorang menerima perjanjian. Global admin dan orang yang menerimanya dapat mengunduhnya.',
  what: 'Yang ditandatangani',
  by: 'Diterima oleh',
  at: 'Diterima',
  sealedAt: 'Disegel',
  time: 'Waktu',
  stamped: 'Dipastikan oleh cap waktu pihak ketiga',
  certificate: 'Sertifikat segel',
  sha256: 'SHA-256 salinan bertanda tangan',
  check: {
    heading: 'Memeriksanya',
    anybody:
      'Siapa pun yang Anda beri berkas ini dapat memeriksa di sini, tanpa akun, bahwa tidak satu huruf pun diubah.',
    go: 'Lihat apa yang mereka lihat',
    bundle:
      'ZIP itu memuat bukti sebagai data, sertifikat, dan program kecil yang memeriksa semuanya tanpa portal ini.',
  },
  card: {
    ready: 'Salinan bertanda tangan sudah siap.',
    open: 'Salinan bertanda tangan',
    soon: 'Salinan bertanda tangan sedang disiapkan.',
    late: 'Salinan bertanda tangan memerlukan waktu lebih lama dari biasa. Kantor kami melihatnya; Anda tidak perlu melakukan apa pun.',
  },
  readme: [
    'BUKTI PERJANJIAN YANG DITANDATANGANI',
    '',
    'signed-copy.pdf   perjanjian, bukti, dan segel portal',
    'agreement.pdf     naskah yang diterima, byte demi byte',
    'evidence.json     siapa yang menerima, kapan, dari mana, dan sidik jari (SHA-256) berkas-berkas ini',
    'certificate.pem   sertifikat segel',
    'verify.mjs        program yang memeriksa semuanya tanpa portal',
    '',
    'Untuk memeriksanya, buka ZIP ini, pasang Node.js 20 atau lebih baru (nodejs.org), lalu jalankan di folder ini:',
    '',
    '    node verify.mjs',
    '',
    'Program mencetak satu baris untuk setiap hal yang diperiksa dan berakhir dengan 0 bila semuanya benar, dengan 1 bila tidak.',
    '',
    'Yang dibuktikan: salinan tidak berubah sejak disegel, salinan itu milik naskah ini, dan kapan disegel (menurut jam',
    'portal atau, pada tingkat B-T, menurut cap waktu pihak ketiga). Milik siapa sertifikatnya, dijelaskan oleh halaman',
    'yang disebut checkAt dalam evidence.json. Segel ini adalah segel elektronik portal dan bukan tanda tangan elektronik',
    'tersertifikasi.',
  ],
};
