import type { PartnerAccountNews } from '@/lib/letter/letters';
import type { accountLetters as english } from '../en/account-letters';

export const accountLetters: typeof english = {
  'prove-address': ({ organization }, { linkEnds }) => ({
    subject: `Konfirmasi alamat Anda untuk memulai akun kerja ${organization}`,
    paragraphs: [
      `Seseorang, mungkin Anda, meminta akun kerja untuk ${organization} dengan alamat ini. Akun itu dimulai setelah Anda mengonfirmasi bahwa alamat ini milik Anda.`,
      'Tombol ini membuka halaman yang menanyakan kode dalam surat ini dan kata sandi yang Anda pilih. Sebelum itu tidak ada yang berubah.',
      `Tautan ini berlaku satu kali, sampai ${linkEnds}.`,
    ],
    button: 'Konfirmasi alamat',
    no: 'Jika itu bukan Anda, Anda tidak perlu melakukan apa pun: tanpa konfirmasi Anda, akun itu tidak akan ada.',
    why: 'Anda menerima surat ini karena alamat ini diketik di halaman Buat akun kerja.',
  }),
  'reset-partner-account': ({ account }, { linkEnds }) => ({
    subject: `Pilih kata sandi baru untuk akun keanggotaan ${account}`,
    paragraphs: [
      `Seseorang, mungkin Anda, meminta kata sandi baru untuk akun keanggotaan ${account}. Tombol ini membuka halaman untuk memilihnya.`,
      `Tautan ini berlaku satu kali, sampai ${linkEnds}. Kata sandi yang sekarang tetap berlaku sampai Anda memilih yang lain.`,
    ],
    button: 'Pilih kata sandi baru',
    no: 'Jika Anda tidak memintanya, Anda tidak perlu melakukan apa pun.',
    why: `Anda menerima surat ini karena alamat ini digunakan untuk masuk ke akun keanggotaan ${account}.`,
  }),
  'prove-partner-account': ({ account }, { linkEnds }) => ({
    subject: `Konfirmasi alamat akun keanggotaan ${account}`,
    paragraphs: [
      `Seseorang, mungkin Anda, membuat akun keanggotaan ${account}, yang dimasuki dengan alamat ini. PartnerID-nya dapat ditautkan ke akun kerja setelah Anda mengonfirmasi bahwa alamat ini milik Anda.`,
      'Tombol ini membuka halaman yang menanyakan kode dalam surat ini. Sebelum itu tidak ada yang berubah.',
      `Tautan ini berlaku satu kali, sampai ${linkEnds}.`,
    ],
    button: 'Konfirmasi alamat',
    no: 'Jika Anda tidak mengenalnya, Anda tidak perlu melakukan apa pun: tanpa konfirmasi Anda, tidak satu pun PartnerID-nya ditautkan.',
    why: `Anda menerima surat ini karena alamat ini digunakan untuk masuk ke akun keanggotaan ${account}.`,
  }),
  'partner-account-connected': (told) => ({
    subject: `${told.organization} menghubungkan akun keanggotaan Anda`,
    paragraphs: [
      `${told.by} masuk ke akun keanggotaan ${told.account} dan menghubungkannya dengan akun kerja ${told.organization}. Mereka melihat PartnerID-nya, dan dapat menautkan salah satu lokasinya atau menambahkan lokasi.`,
      'Jika Anda tidak mengetahui hal ini, orang lain mengetahui kata sandinya: pilih kata sandi baru. Tombol di bawah membuka halaman untuk memintanya. Anda tidak memerlukan akun kerja untuk itu.',
    ],
    button: 'Minta kata sandi baru',
    why: whyHolder(told),
  }),
  'location-added': (told) => ({
    subject: `Akun keanggotaan Anda memiliki lokasi baru di ${told.city}`,
    paragraphs: [
      `${told.by} dari ${told.organization} menambahkan lokasi ${told.city} ke akun keanggotaan ${told.account}. PartnerID-nya ${told.partnerId}.`,
      'Jika Anda tidak mengetahui hal ini, pilih kata sandi baru untuk akun keanggotaan itu. Tombol di bawah membuka halaman untuk memintanya. Anda tidak memerlukan akun kerja untuk itu.',
    ],
    button: 'Minta kata sandi baru',
    why: whyHolder(told),
  }),
  'location-closed': (told) => ({
    subject: `Lokasi ${told.city} di akun keanggotaan Anda ditutup`,
    paragraphs: [
      `${told.by} dari ${told.organization} menutup lokasi ${told.city} di akun keanggotaan ${told.account}. PartnerID ${told.partnerId} tidak pernah dipakai lagi.`,
      'Jika Anda tidak mengetahui hal ini, pilih kata sandi baru untuk akun keanggotaan itu. Tombol di bawah membuka halaman untuk memintanya. Anda tidak memerlukan akun kerja untuk itu.',
    ],
    button: 'Minta kata sandi baru',
    why: whyHolder(told),
  }),
};

function whyHolder({ account }: PartnerAccountNews): string {
  return `Anda menerima surat ini karena alamat ini digunakan untuk masuk ke akun keanggotaan ${account}.`;
}
