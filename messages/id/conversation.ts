type English = typeof import('../en/conversation');

export const conversation: English['conversation'] = {
  heading: 'Percakapan',
  title: 'Percakapan dengan peninjau',
  lead: 'Tanyakan tentang pendaftaran Anda kepada peninjau, atau jawab pertanyaannya. Dokumen dikirim di halamannya sendiri.',
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
  sentUnclaimed: 'Terkirim. Peninjau membacanya bersama kasus Anda. Anda mendapat surat bila mereka menulis.',
};
