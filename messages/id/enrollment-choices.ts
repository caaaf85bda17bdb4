import type { enrollmentChoices as english } from '../en/enrollment-choices';

export const enrollmentChoices: typeof english = {
  heading: 'Apa yang terjadi dengan PartnerID Anda',
  withdraw: 'Jika Anda menarik pendaftaran',
  withdrawLinked: ({ partnerId }) =>
    `PartnerID ${partnerId} tetap tertaut pada akun kerja ini. Akun kerja lain mendapatkannya hanya bila Anda menyerahkannya atas permintaannya; setelah Anda memutuskannya, tidak ada akun lain yang dapat menautkannya.`,
  withdrawNone:
    'Belum ada yang ditautkan, jadi tidak ada yang berubah. Lokasi di akun keanggotaan Anda tetap seperti semula.',
  anew: 'Jika Anda memulai lagi',
  anewLinked: ({ partnerId }) =>
    `Pendaftaran baru mempunyai nomor referensi lain dan PartnerID yang sama, ${partnerId}. Anda tidak perlu menautkannya lagi.`,
  anewNone:
    'Pendaftaran baru mempunyai nomor referensi lain. Anda menautkan PartnerID di dalamnya saat itu, atau nanti.',
  elsewhere: 'Jika Anda ingin negara lain',
  elsewhereMeans: ({ country }) =>
    `Akun kerja ini tetap di ${country}. Untuk negara lain, Anda membuat akun kerja lain dan menautkan lokasi di negara itu. Lokasi dapat ditambahkan ke akun keanggotaan yang sama; lokasi itu mendapat PartnerID sendiri.`,
  toPartnerId: 'Lihat PartnerID',
  toCreate: 'Buat akun kerja lain',
};
