import type { nav as english } from '../en/nav';

export const nav: typeof english = {
  home: 'Beranda',
  enroll: 'Daftar',
  enrollment: 'Pendaftaran',
  agreements: 'Perjanjian',
  settings: 'Pengaturan',
  verification: 'Verifikasi',
  staff: 'Staf',
};
