import { counting } from '../counted';
import type { agreements as english } from '../en/agreements';

const counted = counting('id');

export const agreements: typeof english = {
  heading: 'Perjanjian',
  leads: {
    reseller:
      'Perjanjian mitra menjadikan perusahaan Anda penjual tidak langsung. Lihat, simpan salinannya bila perlu, lalu terima.',
    provider:
      'Penyedia menerima perjanjian mitra, dan versi barunya pada waktunya; setelah itu penjual dapat diundang. Lihat, simpan salinannya bila perlu, lalu terima.',
  },
  version: 'Versi',
  inForce: 'Berlaku sejak',
  language: 'Bahasa',
  english: 'Inggris',
  accepted: 'Diterima',
  toAccept: 'Perlu diterima',
  notYet: 'Belum',
  notNeeded: 'Tidak perlu',
  notNeededMeans: 'Organisasi Anda tidak perlu menerima versi ini: versi yang sudah diterima tetap berlaku.',
  takenBack: 'Ditarik kembali',
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
  newVersion: {
    announced: ({ title, version, day }) => `Versi baru dari ${title}, ${version}, berlaku sejak ${day}.`,
    inForce: ({ title, version, day }) =>
      `Versi ${version} dari ${title} berlaku sejak ${day}, dan perusahaan Anda belum menerimanya.`,
    read: 'Baca yang berubah',
    strip: 'Versi baru perjanjian',
    accepted: 'Perusahaan Anda telah menerima versi baru. Salinannya tetap ada di halaman ini.',
  },
  changes: {
    heading: 'Yang berubah',
    against: ({ version }) => `Dibandingkan dengan versi ${version}:`,
    lead: ({ company, version }) =>
      `${company} telah menerima versi ${version}. Inilah perbedaannya dengan versi baru.`,
    inWords: 'Dengan singkat',
    when: ({ day }) => `Versi baru berlaku sejak ${day}. Sampai saat itu versi yang Anda terima tetap berlaku.`,
    since: ({ day }) => `Versi baru berlaku sejak ${day}.`,
    ifNot:
      'Jika belum diterima sampai saat itu, tidak ada yang baru dapat dimulai sejak hari itu: tidak ada pesanan, tidak ada undangan. Yang sudah dimiliki Anda dan pelanggan Anda berjalan terus.',
    blocked:
      'Sampai versi ini diterima, tidak ada yang baru dapat dimulai: tidak ada pesanan, tidak ada undangan. Yang sudah dimiliki Anda dan pelanggan Anda berjalan terus.',
    text: 'Dalam teksnya',
    marks: 'Kata yang dicoret sudah tidak ada, yang digarisbawahi baru.',
    unchanged: ({ count }) => counted(count, { other: '# bagian tetap seperti adanya' }),
    same: 'Tidak ada kata dalam teks yang berubah.',
    whole: 'Baca seluruh versi baru',
    wasAccepted: 'Perusahaan Anda telah menerima versi ini.',
    accept: {
      heading: 'Terima versi baru',
      lead: ({ company, version }) =>
        `Anda menerima versi ${version} untuk ${company}. Versi yang diterima sebelumnya tetap tercantum.`,
      says: 'Dengan tombol di bawah Anda menyatakan:',
      submit: ({ version }) => `Terima versi ${version}`,
    },
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
