import type { agreementStatus as english } from '../en/agreement-status';

export const agreementStatus: typeof english = {
  heading: 'Status perjanjian',
  lead: 'Apakah perusahaan sudah menerima perjanjian mitra (MPA) yang berlaku. Tanyakan dengan PartnerID atau ID akun kerjanya.',
  back: 'Penjual tidak langsung',
  way: 'Apakah perusahaan sudah menandatangani MPA?',
  partnerId: 'PartnerID',
  partnerIdHint: 'Tujuh angka, milik lokasi perusahaan.',
  tenant: 'ID akun kerja',
  tenantHint: 'Perusahaan menemukannya di Pengaturan, pada halaman Info Hukum.',
  look: 'Lihat',
  yes: 'Ditandatangani',
  no: 'Belum ditandatangani',
  code: 'Kode',
  needed: ({ version, day }) => `Versi ${version}, berlaku sejak ${day}`,
  neededTerm: 'Harus menerima',
  company: 'Perusahaan',
  toReseller: 'Lihat penjual',
  limited:
    'Anda diberi tahu apakah perusahaan sudah menandatangani. Hal lain diceritakan perusahaan sendiri kepada mitranya.',
  says: {
    signed: 'Perusahaan sudah menerima perjanjian mitra yang berlaku.',
    tenant_malformed:
      'Ini bukan ID akun kerja. ID terdiri dari 32 huruf dan angka dalam lima kelompok, misalnya 0197a8a2-….',
    partner_id_malformed: 'Ini bukan PartnerID.',
    both_asked: 'Dua hal ditanyakan sekaligus.',
    none_asked: 'Tidak ada yang ditanyakan.',
    partner_id_unknown: 'PartnerID ini tidak dimiliki siapa pun.',
    partner_id_global: 'Ini PartnerID global perusahaan. Yang menandatangani adalah lokasinya.',
    other_region: 'PartnerID ini berada di wilayah lain dari perusahaan Anda.',
    unsigned: 'Perusahaan belum menerima perjanjian mitra.',
    older_version: 'Perusahaan baru menerima versi lama perjanjian mitra, sedangkan versi baru sudah berlaku.',
    not_enrolled:
      'PartnerID ini ada, tetapi tidak ada perusahaan yang terdaftar dengannya sebagai penjual tidak langsung.',
    tenant_unknown: 'Tidak ada penjual dengan ID akun kerja ini.',
    tenant_unsigned: 'Perusahaan belum menerima perjanjian mitra.',
    tenant_older_version: 'Perusahaan baru menerima versi lama perjanjian mitra, sedangkan versi baru sudah berlaku.',
  },
  next: {
    signed: 'Pesanan atas namanya tidak gagal karena perjanjian.',
    tenant_malformed: 'Salin dari surat atau halaman asalnya, atau tanyakan dengan PartnerID.',
    partner_id_malformed: 'PartnerID terdiri dari tujuh angka. Periksa lagi, atau tanyakan dengan ID akun kerja.',
    both_asked: 'Isi PartnerID atau ID akun kerja, dan kosongkan yang lain.',
    none_asked: 'Isi PartnerID atau ID akun kerja.',
    partner_id_unknown: 'Periksa nomornya dengan perusahaan. Nomor ada di Pengaturan, pada halaman Pengidentifikasi.',
    partner_id_global: 'Mintalah PartnerID lokasi perusahaan di wilayah Anda.',
    other_region: 'Mintalah lokasi di wilayah Anda, atau arahkan perusahaan ke penyedia di wilayahnya.',
    unsigned:
      'Admin global di sana menerimanya di Perjanjian setelah perusahaan diverifikasi. Sampai saat itu pesanan atas namanya tidak dapat dibuat.',
    older_version:
      'Admin global di sana menerima versi baru di Perjanjian. Sampai saat itu tidak ada yang baru dapat dipesan atas namanya; yang sudah berjalan tetap berjalan.',
    not_enrolled:
      'Perusahaan mendaftar dahulu sebagai penjual tidak langsung. Anda dapat mengundangnya, dan undangan itu menunggu.',
    tenant_unknown: 'Periksa ID dengan perusahaan, atau tanyakan dengan PartnerID.',
    tenant_unsigned:
      'Admin global di sana menerimanya di Perjanjian setelah perusahaan diverifikasi. Sampai saat itu pesanan atas namanya tidak dapat dibuat.',
    tenant_older_version:
      'Admin global di sana menerima versi baru di Perjanjian. Sampai saat itu tidak ada yang baru dapat dipesan atas namanya; yang sudah berjalan tetap berjalan.',
  },
  ask: 'Minta penjual',
  askMeans: 'Kami mengirim surat kepada para Admin globalnya atas nama perusahaan Anda.',
  asked: 'Surat sedang dikirim kepada para Admin global penjual.',
};
