import type { territories as english } from '../en/territories';

export const territories: typeof english = {
  heading: 'Wilayah kerja',
  headingOf: ({ person }) => `Wilayah kerja ${person}`,
  lead: 'Daftar penjual dan pelanggannya dimulai dengan perusahaan ini. Jika tidak ada yang dipilih, daftarnya dimulai dengan semua.',
  limited:
    'Perusahaan Anda membatasi orang pada wilayah kerjanya: daftar penjual dan pelanggan, halamannya, pencarian, dan filenya tidak memuat yang lain. Pesanan, undangan, laporan, dan ikhtisar tetap menyebutnya.',
  change: 'Ubah wilayah kerja',
  none: 'Semua perusahaan',
  countries: 'Perusahaan di negara ini',
  owned: 'Juga perusahaan yang diurusnya, di mana pun',
  submit: 'Simpan wilayah kerja',
  kept: 'Wilayah kerja disimpan. Berlaku mulai halaman berikutnya yang dibukanya.',
  back: 'Kembali ke orang ini',
  own: 'perusahaan yang Anda urus',
  ownTheirs: 'perusahaan yang diurusnya',
  shown: ({ what }) => `Hanya wilayah kerja Anda yang ditampilkan: ${what}.`,
  only: ({ what }) => `Perusahaan Anda membatasi Anda pada wilayah kerja Anda: ${what}.`,
  all: 'Semua perusahaan ditampilkan, juga yang di luar wilayah kerja Anda.',
  showAll: 'Tampilkan semua',
  showOwn: 'Tampilkan wilayah kerja Anda',
  setting: {
    heading: 'Wilayah kerja',
    begins: 'Orang yang memiliki wilayah kerja mulai dengannya, dan dapat melihat semua perusahaan.',
    limits: 'Orang yang memiliki wilayah kerja tidak melihat penjual dan pelanggan di luarnya.',
    limit: 'Batasi orang pada wilayah kerjanya',
    open: 'Izinkan melihat semua perusahaan',
    done: 'Berlaku mulai halaman berikutnya yang dibuka setiap orang.',
  },
};
