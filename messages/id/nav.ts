import type { nav as english } from '../en/nav';

export const nav: typeof english = {
  home: 'Beranda',
  enroll: 'Daftar',
  enrollment: 'Pendaftaran',
  indirectProviders: 'Penyedia tidak langsung',
  indirectResellers: 'Penjual tidak langsung',
  overview: 'Ringkasan',
  customers: 'Pelanggan',
  orders: 'Pesanan',
  subscriptions: 'Langganan',
  partners: 'Siapa boleh apa',
  offers: 'Penawaran',
  customerAccounts: 'Akun pelanggan',
  agreements: 'Perjanjian',
  invitations: 'Undangan',
  providers: 'Cari penyedia',
  regions: 'Wilayah',
  authorizedProviders: 'Penyedia',
  settings: 'Pengaturan',
  verification: 'Verifikasi',
  staff: 'Staf',
};
