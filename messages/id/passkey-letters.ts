import type { passkeyLetters as english } from '../en/passkey-letters';

export const passkeyLetters: typeof english = {
  'passkey-added': ({ passkey }) => ({
    subject: 'Kunci sandi ditambahkan ke akun Anda',
    paragraphs: [
      `Kunci sandi “${passkey}” kini dapat dipakai untuk masuk ke akun Anda, tanpa kata sandi dan tanpa kode.`,
      'Jika itu Anda, Anda tidak perlu melakukan apa pun. Jika bukan, segera hapus kunci sandi itu, pilih kata sandi baru, dan beri tahu Admin global organisasi Anda.',
    ],
    button: 'Lihat kunci sandi Anda',
    why: 'Anda menerima surat ini setiap kali kunci sandi ditambahkan ke akun Anda atau dihapus darinya.',
  }),
  'passkey-removed': ({ passkey }) => ({
    subject: 'Kunci sandi dihapus dari akun Anda',
    paragraphs: [
      `Kunci sandi “${passkey}” tidak dapat lagi dipakai untuk masuk ke akun Anda, dan semua sesi lain telah diakhiri.`,
      'Jika itu Anda, Anda tidak perlu melakukan apa pun. Jika bukan, segera pilih kata sandi baru dan beri tahu Admin global organisasi Anda.',
    ],
    button: 'Lihat kunci sandi Anda',
    why: 'Anda menerima surat ini setiap kali kunci sandi ditambahkan ke akun Anda atau dihapus darinya.',
  }),
  'passkey-refused': ({ passkey }) => ({
    subject: 'Kunci sandi Anda ditolak',
    paragraphs: [
      `Seseorang, mungkin Anda, memakai kunci sandi “${passkey}”. Hitungan pemakaiannya lebih rendah daripada yang pernah kami lihat, seolah-olah ada salinannya. Tidak ada yang masuk dengan kunci itu.`,
      'Hapus kunci sandi ini, lalu tambahkan yang baru dari perangkat yang sama. Jika terjadi lagi dengan yang baru, tanyakan kepada pengelola perangkat itu.',
    ],
    button: 'Lihat kunci sandi Anda',
    why: 'Anda menerima surat ini karena kunci sandi akun Anda ditolak.',
  }),
};
