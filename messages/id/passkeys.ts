import type { passkeys as english } from '../en/passkeys';

export const passkeys: typeof english = {
  heading: 'Kunci sandi',
  lead: 'Dengan kunci sandi, Anda masuk dengan kunci perangkat Anda: sidik jari, wajah, atau PIN. Tidak perlu kata sandi maupun kode, dan halaman situs lain tidak dapat memintanya.',
  caption: 'Kunci sandi Anda',
  name: 'Nama',
  kind: 'Jenis',
  added: 'Ditambahkan',
  used: 'Terakhir dipakai',
  never: 'Belum pernah',
  synced: 'Tersinkron dengan perangkat Anda yang lain',
  bound: 'Hanya di satu perangkat',
  none: 'Anda belum memiliki kunci sandi',
  nothing: 'Menambahkannya perlu satu menit, dan kata sandi Anda tetap berlaku.',
  see: 'Ubah nama atau hapus',
  seeOf: ({ name }) => `Ubah nama atau hapus ${name}`,
  add: {
    go: 'Tambahkan kunci sandi',
    heading: 'Tambahkan kunci sandi',
    lead: 'Perangkat Anda membuat kunci sandi dan menyimpannya. Beri nama yang mudah Anda kenali. Dengan yang pertama, setiap sesi lain berakhir.',
    label: 'Nama kunci sandi',
    hint: 'Misalnya “Laptop kantor” atau “Kunci keamanan di laci”.',
    usual: ({ browser, system }) => `${browser} di ${system}`,
    submit: 'Buat kunci sandi',
    notMade: 'Kunci sandi tidak jadi dibuat. Coba lagi, dan biarkan perangkat Anda menyelesaikan yang dimintanya.',
    here: 'Perangkat ini sudah memiliki kunci sandi untuk akun Anda. Gunakan perangkat lain, atau kunci keamanan.',
  },
  one: {
    lead: 'Namanya hanya untuk Anda, agar kunci sandi Anda mudah dibedakan.',
    rename: 'Ubah nama',
    removeHeading: 'Hapus kunci sandi ini',
    removeText:
      'Kunci ini tidak lagi dapat dipakai untuk masuk, dan semua sesi lain berakhir. Hapus juga di perangkatnya, yang tetap akan menawarkannya.',
    last: 'Ini satu-satunya kunci sandi Anda. Setelah itu Anda masuk dengan kata sandi, ditambah kode jika Anda menyiapkan aplikasi.',
    remove: 'Hapus',
  },
  done: {
    added: 'Kunci sandi Anda siap. Mulai sekarang Anda dapat masuk dengannya.',
    renamed: 'Nama sudah diubah.',
    removed: 'Kunci sandi dihapus, dan semua sesi lain telah diakhiri.',
  },
  codes: {
    heading: 'Kode pemulihan',
    text: 'Jika semua kunci sandi hilang, berikan kata sandi dan salah satu kode ini. Masing-masing berlaku sekali.',
    left: ({ left }) => `Tersisa ${left} dari 10.`,
  },
  use: {
    signIn: 'Masuk dengan kunci sandi',
    prove: 'Gunakan kunci sandi Anda',
    without:
      'Kunci sandi memerlukan skrip, dan peramban Anda tidak menjalankannya di sini. Masuklah dengan kata sandi Anda.',
    notUsed: 'Tidak ada kunci sandi yang dipakai. Coba lagi, atau masuk dengan kata sandi Anda.',
  },
  prove: {
    lead: 'Langkah ini penting, jadi kami bertanya sekali lagi siapa Anda: dengan kunci sandi, atau dengan kata sandi dan kode. Ini berlaku selama 15 menit.',
    notUsed: 'Tidak ada kunci sandi yang dipakai. Coba lagi, atau berikan kata sandi Anda.',
    or: 'Atau dengan kata sandi Anda:',
  },
};
