import type { addressLetters as english } from '../en/address-letters';

export const addressLetters: typeof english = {
  'prove-new-address': ({ email }, { linkEnds }) => ({
    subject: 'Konfirmasi alamat baru Anda',
    paragraphs: [
      `Anda meminta untuk masuk dengan ${email} mulai sekarang, dan menerima surat di sana.`,
      'Tombol membuka halaman tempat Anda mengonfirmasi bahwa alamat ini milik Anda. Sebelum itu tidak ada yang berubah.',
      `Tautan ini berlaku sekali, sampai ${linkEnds}.`,
    ],
    button: 'Lihat halaman',
    why: 'Anda menerima surat ini karena seseorang memberikan alamat ini di pengaturan akunnya. Jika bukan Anda, tidak ada yang perlu dilakukan.',
  }),
  'address-wanted': () => ({
    subject: 'Seseorang meminta masuk dengan alamat Anda',
    paragraphs: [
      'Seseorang dengan akun lain meminta masuk dengan alamat ini. Alamat ini milik Anda, jadi tidak ada yang diubah.',
      'Jika itu Anda: Anda memiliki dua akun. Masuklah dengan alamat ini untuk memakai akun yang memilikinya.',
    ],
    button: 'Buka pengaturan Anda',
    why: 'Anda menerima surat ini karena Anda masuk dengan alamat ini.',
  }),
  'address-changed': ({ was, email, until }, { linkEnds }) => ({
    subject: 'Alamat yang Anda pakai untuk masuk telah diubah',
    paragraphs: [
      `Mulai sekarang Anda masuk dengan ${email}, dan menerima surat di sana. ${was} tidak lagi membuka akun Anda.`,
      `Jika Anda tidak menghendakinya, tombol membuka halaman tempat Anda membatalkannya sampai ${until}: ${was} berlaku lagi, dan semua sesi berakhir. Cara masuk yang ditambahkan sejak itu dihapus, dan Anda memilih kata sandi baru.`,
      `Tautan ini berlaku sekali, sampai ${linkEnds}.`,
    ],
    button: 'Batalkan perubahan',
    why: 'Anda menerima surat ini karena sampai sekarang Anda masuk dengan alamat ini.',
  }),
  'address-in-use': ({ was, email, until }) => ({
    subject: 'Mulai sekarang Anda masuk dengan alamat ini',
    paragraphs: [
      `${email} adalah alamat Anda mulai sekarang, untuk masuk dan untuk surat Anda. Kata sandi Anda tetap.`,
      `Kami memberi tahu ${was}, yang dapat membatalkan perubahan sampai ${until}.`,
    ],
    button: 'Buka pengaturan Anda',
    why: 'Anda menerima surat ini karena Anda mengonfirmasi bahwa alamat ini milik Anda.',
  }),
  'address-change-undone': ({ was, email }) => ({
    subject: 'Perubahan alamat Anda dibatalkan',
    paragraphs: [
      `Anda masuk dengan ${was} lagi. ${email} tidak lagi membuka akun Anda, dan semua sesi telah berakhir.`,
      'Siapa pun yang mengubahnya mungkin mengetahui kata sandi Anda, jadi kata sandi itu tidak berlaku lagi. Kunci sandi, aplikasi autentikator, dan kode pemulihan yang dibuat sejak perubahan diminta juga dihapus.',
      'Pilih kata sandi baru untuk masuk lagi: tautannya kami kirim ke alamat yang berlaku.',
    ],
    button: 'Pilih kata sandi baru',
    why: 'Anda menerima surat ini karena alamat ini terkait dengan perubahan itu.',
  }),
};
