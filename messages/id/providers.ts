import type { providers as english } from '../en/providers';

export const providers: typeof english = {
  role: 'Penyedia tidak langsung',
  statuses: { authorized: 'Diotorisasi', suspended: 'Ditangguhkan' },
  services: {
    training: 'Pelatihan dan bantuan teknis',
    marketing: 'Bantuan pemasaran',
    financing: 'Pembiayaan dan kredit',
  },
  profile: {
    heading: 'Profil penyedia',
    lead: ({ company }) => `Yang tertulis tentang ${company} di direktori publik. Penjual memilih berdasarkan ini.`,
    see: 'Lihat di direktori',
    saved: 'Tersimpan. Direktori menampilkannya mulai sekarang.',
    empty:
      'Sejauh ini direktori hanya menampilkan nama dan negara Anda. Penjual mencari penyedia menurut layanan dan bahasa: isilah keduanya.',
    suspendedHeading: 'Otorisasi ditangguhkan',
    suspended: ({ since }) =>
      `Sejak ${since}, perusahaan Anda tidak tercantum di direktori dan tidak dapat mengundang siapa pun. Kemitraan yang sudah ada tetap berjalan.`,
    reasonGiven: 'Alasan yang diberikan:',
    suspendedNext: 'Setelah hal itu diperbaiki, operator portal dapat memulihkannya. Profil tetap dapat Anda ubah.',
    readOnly: 'Admin global atau Agen admin organisasi Anda yang mengubah ini.',
    servicesHint: 'Yang Anda lakukan untuk penjual Anda.',
    serviceDetails: {
      training: 'Agar tim mereka mengenal yang mereka jual.',
      marketing: 'Kampanye dan materi yang dapat mereka pakai sendiri.',
      financing: 'Agar pesanan besar tidak terhenti di tagihan.',
    },
    languagesHint: 'Bahasa yang dapat dipakai penjual saat menghubungi Anda. Yang sudah dipilih tampil lebih dulu.',
    aboutHint: 'Beberapa kalimat, paling banyak 1.000 karakter. Teks biasa.',
    emailHint: 'Penjual menulis ke alamat ini. Alamat tim boleh dipakai di sini.',
    phoneHint: 'Menurut bentuk di negara Anda, atau dengan kode negara.',
    websiteHint: 'Halaman yang pertama kali ingin Anda tunjukkan kepada penjual.',
    none: 'Belum diisi',
    submit: 'Simpan',
  },
  info: {
    heading: 'Info Program',
    since: 'Sejak',
    region: 'Wilayah',
    toProfile: 'Profil penyedia',
  },
};
