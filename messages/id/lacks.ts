import type { lacks as english } from '../en/lacks';

export const lacks: typeof english = {
  resellers: {
    heading: 'Penjual yang belum dapat bertransaksi',
    lead: 'Mitra Anda, dan perusahaan yang menyimpan undangan Anda, dengan langkah berikutnya bagi masing-masing.',
    back: 'Penjual tidak langsung',
    link: 'Siapa yang belum dapat bertransaksi, dan ingatkan mereka',
    invited: 'Menyimpan undangan Anda',
    empty: {
      heading: 'Semua dapat bertransaksi',
      meaning:
        'Mitra yang masih kekurangan sesuatu ada di sini dengan kekurangannya, begitu pula perusahaan yang menyimpan undangan.',
    },
  },
  customers: {
    heading: 'Pelanggan yang belum dapat dipesankan',
    lead: 'Pelanggan yang Anda layani, dengan hal yang harus dilengkapi sebelum pesanan untuknya dapat dibuat.',
    back: 'Pelanggan',
    link: 'Siapa yang belum dapat dipesankan, dan ingatkan mereka',
    empty: {
      heading: 'Semua dapat dipesankan',
      meaning: 'Pelanggan yang kekurangan sesuatu untuk sebuah pesanan ada di sini dengan kekurangannya.',
    },
  },
  columns: {
    company: 'Perusahaan',
    partner: 'Mitra',
    step: 'Kekurangannya',
    since: 'Sejak',
    reminded: 'Terakhir diingatkan',
    deed: 'Yang dapat Anda lakukan',
  },
  never: 'Belum pernah',
  by: ({ person }) => `oleh ${person}`,
  remind: 'Ingatkan',
  remindOf: ({ company }) => `Ingatkan ${company}`,
  again: ({ day }) => `Lagi mulai ${day}`,
  nothing: 'Hanya dapat ditunggu',
  reminded: 'Surat sedang dikirim ke Admin global mereka. Surat itu menyebut langkahnya dan menuju ke sana.',
  noButtonOf: ({ company }) => `Penjual saya tidak melihat tombol: ${company}`,
  pages: 'Halaman daftar',
  first: 'Halaman pertama',
  more: ({ count }) => `${count} berikutnya`,
  steps: {
    account: { word: 'Bukan akun penjual', next: 'Akun jenis ini tidak dapat menjadi mitra Anda.' },
    region: { word: 'Wilayah lain', next: 'Perusahaan ini memerlukan akun kerja di negara dalam wilayah Anda.' },
    enrolled: { word: 'Belum mendaftar', next: 'Admin global mereka memulai pendaftaran.' },
    verified: { word: 'Belum diverifikasi', next: 'Ada hal dalam pendaftarannya yang menunggu perusahaan itu.' },
    review: { word: 'Sedang ditinjau', next: 'Pendaftarannya berada di kantor peninjau.' },
    partner_id: { word: 'Tanpa PartnerID', next: 'Admin global mereka menautkan satu.' },
    agreement: { word: 'MPA yang berlaku belum ditandatangani', next: 'Admin global mereka menerimanya.' },
    standing: { word: 'Ditangguhkan', next: 'Staf yang mencabutnya. Perusahaan itu mengetahui alasannya.' },
    answer: { word: 'Belum menjawab', next: 'Admin global mereka menjawab undangan Anda.' },
    customer_agreement_missing: {
      word: 'Tanpa perjanjian pelanggan',
      next: 'Undang lagi: perjanjian diterima bersama jawabannya.',
    },
    customer_under_review: { word: 'Sedang ditinjau', next: 'Akunnya berada di kantor peninjau.' },
    customer_not_allowed: {
      word: 'Belum boleh membeli',
      next: 'Perusahaan itu mengetahui alasannya, dan dapat memperbaikinya.',
    },
    customer_registration_missing: { word: 'Tanpa nomor registrasi', next: 'Admin global mereka menambahkannya.' },
    customer_telephone_missing: { word: 'Tanpa nomor telepon', next: 'Admin global mereka menambahkannya.' },
  },
};
