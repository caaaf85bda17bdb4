import type { nav as english } from '../en/nav';

export const nav: typeof english = {
  welcome: 'Selamat Datang',
  enroll: 'Daftar',
  enrollment: 'Pendaftaran',
  agreements: 'Perjanjian',
  settings: 'Pengaturan',
  verification: 'Verifikasi',
  staff: 'Staf',
};
