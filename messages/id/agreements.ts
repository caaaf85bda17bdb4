import type { agreements as english } from '../en/agreements';

export const agreements: typeof english = {
  heading: 'Perjanjian',
  leads: {
    reseller:
      'Perjanjian mitra menjadikan perusahaan Anda penjual tidak langsung. Lihat, simpan salinannya bila perlu, lalu terima.',
    provider:
      'Penyedia menerima perjanjian mitra satu kali; setelah itu penjual dapat diundang. Lihat, simpan salinannya bila perlu, lalu terima.',
  },
  version: 'Versi',
  inForce: 'Berlaku sejak',
  language: 'Bahasa',
  english: 'Inggris',
  accepted: 'Diterima',
  toAccept: 'Perlu diterima',
  notYet: 'Belum',
  acceptedBy: ({ name, title, at }) => `Diterima oleh ${name}, ${title}, ${at}.`,
  view: 'Lihat',
  download: 'Unduh PDF',
  accept: 'Terima',
  missing: 'Sebelum Anda dapat menerimanya:',
  none: 'Belum ada perjanjian untuk ditandatangani.',
  notEnrolled: 'Mulai pendaftaran Anda terlebih dahulu.',
  enroll: 'Pendaftaran Anda',
  signers: {
    heading: 'Siapa yang dapat menerimanya',
    meaning: 'Admin global organisasi Anda:',
    ask: 'Minta mereka',
    askMeans: 'Kami mengirim surat atas nama Anda kepada masing-masing, dengan tautan ke halaman ini.',
    asked: 'Surat sedang dikirim kepada Admin global organisasi Anda.',
  },
  text: {
    back: 'Kembali ke Perjanjian',
    caption: ({ version, from }) => `Versi ${version} · Berlaku sejak ${from}`,
    sample: 'Ini contoh yang disertakan bersama portal. Pengelola portal menggantinya dengan teksnya sendiri.',
    withdrawn: 'Versi ini ditarik kembali sebelum harinya. Versi ini tidak pernah berlaku.',
    beside: ({ language }) =>
      `Teks bahasa Inggris yang berlaku. Terjemahan di sampingnya (${language}) membantu Anda membacanya.`,
    fingerprint: 'SHA-256 dari PDF',
  },
  accepting: {
    heading: 'Terima perjanjian mitra',
    leads: {
      reseller: ({ company }) =>
        `Anda menerimanya untuk ${company}, yang kemudian menjadi penjual tidak langsung yang aktif.`,
      provider: ({ company }) =>
        `Anda menerimanya untuk ${company}, yang kemudian dapat mengundang penjual untuk bermitra.`,
    },
    what: 'Yang Anda terima',
    agreement: 'Perjanjian',
    company: 'Perusahaan',
    titleHint: 'Jabatan Anda di perusahaan, misalnya direktur utama.',
    authorityHint: 'Nama, jabatan, dan pernyataan ini disimpan bersama perjanjian, beserta waktu dan alamat IP Anda.',
    addMe: 'Tambahkan saya ke Agen admin',
    addMeHint:
      'Agen admin dapat menambahkan rekan kerja dan pelanggan. Admin global tidak otomatis menjadi Agen admin.',
    submit: 'Terima',
    signs:
      'Ini tidak dapat dibatalkan di sini. Anda dapat mengakhiri perjanjian kapan saja, sebagaimana tertulis di dalamnya.',
  },
};
