import type { typing as english } from '../en/typing';

export const typing: typeof english = {
  saved: ({ at }) => `Draf disimpan ${at}`,
  newer: ({ at }) =>
    `Anda mengetik teks yang lebih baru di halaman ini, di tab atau perangkat lain, pada ${at}. Teks itu disimpan; yang ada di sini tidak.`,
  form: {
    again: 'Yang Anda ketik di sini sebelumnya ditampilkan lagi. Teks itu belum dikirim.',
    discard: 'Buang',
    showNewer: 'Tampilkan teks yang lebih baru',
    keepThis: 'Simpan yang ada di sini',
    tooLong: 'Teks ini terlalu panjang untuk disimpan. Persingkat, atau simpan salinannya di tempat lain.',
    notKept: 'Yang Anda ketik tidak dapat disimpan. Teksnya masih ada di sini; biarkan halaman ini terbuka.',
  },
  changed: {
    by: ({ by, at, what }) =>
      `${by} mengubah ini pada ${at}, setelah Anda membukanya. Sekarang isinya: ${what}. Yang Anda ketik masih ada di bawah dan belum disimpan. Untuk menyimpan milik Anda sebagai gantinya, tekan tombolnya lagi.`,
    byYou: ({ at, what }) =>
      `Ini diubah pada ${at} di tab atau perangkat lain, setelah Anda membukanya di sini. Sekarang isinya: ${what}. Yang Anda ketik masih ada di bawah dan belum disimpan. Untuk menyimpannya sebagai gantinya, tekan tombolnya lagi.`,
    somebody: 'Orang lain',
    moved: ({ by, at }) =>
      `${by} mengubah ini pada ${at}, saat Anda membukanya. Perubahan Anda belum disimpan. Lihat keadaan terbarunya, lalu coba lagi.`,
    movedSo: ({ by, at, what }) =>
      `${by}, ${at}: ${what}. Itu terjadi selagi halaman ini Anda buka, jadi tidak ada milik Anda yang tersimpan. Lihat keadaannya sekarang lalu coba lagi.`,
    movedByYou: ({ at }) =>
      `Ini diubah pada ${at}, di tab atau perangkat Anda yang lain, saat Anda membukanya di sini. Tidak ada yang disimpan sekarang. Lihat keadaan terbarunya, lalu coba lagi.`,
    field: ({ label, value }) => `${label} “${value}”`,
    emptied: ({ label }) => `${label} kosong`,
  },
  back: {
    heading: {
      another_account: 'Akun lain sedang dipakai',
      account_lost: 'Akun ini tertutup bagi Anda',
      another_person: 'Orang lain sedang masuk',
    },
    meaning: {
      another_account: ({ shown, used }) =>
        `Permintaan Anda berasal dari halaman yang ditampilkan untuk ${shown}. Sementara itu ${used} dipilih di peramban ini, jadi tidak ada yang dilakukan untuk keduanya.`,
      account_lost: ({ shown }) =>
        `Anda mengirim halaman yang ditampilkan untuk ${shown}. Anda tidak dapat lagi mewakilinya: akun itu ditutup, atau akses Anda dicabut. Tidak ada yang diubah. Admin global ${shown} dapat memberi tahu Anda lebih banyak.`,
      another_person: ({ shownTo, user }) =>
        `Anda mengirim halaman yang ditampilkan untuk ${shownTo}. Sementara itu ${user} masuk di peramban ini, jadi tidak ada yang diubah.`,
    },
    kept: 'Yang Anda ketik disimpan dan akan tampil lagi di halamannya. Kata sandi, kode, file, dan persetujuan diminta lagi.',
    keptFor: ({ shownTo }) =>
      `Yang diketik disimpan untuk ${shownTo}, yang akan menemukannya di halaman itu setelah masuk. Kata sandi, kode, file, dan persetujuan diminta lagi.`,
    typed: 'Yang Anda ketik',
    submit: ({ organization }) => `Kembali ke ${organization}`,
    done: ({ organization }) =>
      `${organization} dipakai lagi. Belum ada yang dikirim: tekan sekali lagi tombol di bawah.`,
    stay: ({ organization }) => `Lanjutkan dengan ${organization}`,
    stayAs: ({ user }) => `Lanjutkan sebagai ${user}`,
    signOut: 'Keluar',
  },
};
