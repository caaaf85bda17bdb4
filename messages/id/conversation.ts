type English = typeof import('../en/conversation');

export const conversation: English['conversation'] = {
  heading: 'Percakapan',
  title: 'Percakapan dengan peninjau',
  lead: 'Tanyakan tentang pendaftaran Anda kepada peninjau, atau jawab pertanyaannya. Bukti dikirim di halaman dokumen.',
  back: 'Pendaftaran Anda',
  byLink: {
    heading: ({ company }) => `Percakapan tentang ${company}`,
    lead: 'Peninjau, Anda, dan Admin global perusahaan membaca dan menulis di sini.',
  },
  withCompany: 'Dibaca Admin global dan kontak perusahaan; masing-masing mendapat surat.',
  none: 'Belum ada yang ditulis.',
  newest: ({ count }) => `Ditampilkan ${count} yang terbaru.`,
  you: ({ at }) => `Anda, ${at}`,
  byReviewer: ({ name, at }) => `${name}, peninjau, ${at}`,
  byCompany: ({ name, at }) => `${name}, ${at}`,
  read: ({ at }) => `dibaca ${at}`,
  unread: 'belum dibaca',
  write: 'Tulis kepada peninjau',
  writeCompany: 'Tulis kepada perusahaan',
  hint: 'Bertanya tidak pernah mengurangi kesempatan.',
  send: 'Kirim',
  sent: 'Terkirim. Pihak lain diberi tahu lewat surat, paling banyak sekali dalam satu jam.',
  files: {
    open: 'Kirim file',
    hint: ({ count, megabytes, pages }) =>
      `Sampai ${count} sekaligus: PDF, PNG atau JPEG, masing-masing paling besar ${megabytes} MB dan ${pages} halaman, tanpa kata sandi. Semua dikirim, atau tidak satu pun.`,
    submit: 'Kirim file',
    sent: 'File sudah terkirim. Pihak lain diberi tahu lewat surat, paling sering sekali sejam.',
    which: ({ number }) => `Tidak ada yang dikirim. File ke-${number} dari yang dipilih:`,
    about: ({ file, size, pages }) => `${file} · ${size} · ${pages}`,
    download: 'Unduh',
    page: ({ number }) => `Halaman ${number} sebagai gambar`,
    of: ({ what, file }) => `${what}: ${file}`,
    byCode: 'File dapat dikirim di sini setelah peramban ini menunjukkan kode dari surat: tulislah dulu.',
  },
  sentUnclaimed: 'Terkirim. Peninjau membacanya bersama kasus Anda. Anda mendapat surat bila mereka menulis.',
};
