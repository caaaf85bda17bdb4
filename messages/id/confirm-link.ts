import type { confirmLink as english } from '../en/confirm-link';

type Sender = { company: string; signedUpBy: string };

const reviewed = 'Kami menulis kepada Anda bila peninjauan selesai, atau bila kami memerlukan sesuatu.';
const verified = 'Perusahaan sudah diverifikasi. Tidak ada lagi yang perlu Anda lakukan.';
const over = 'Pendaftaran sudah berakhir. Tidak ada lagi yang perlu Anda lakukan.';
const goneOn = () => 'Pendaftaran sudah berlanjut tanpa tautan ini. Tidak ada yang perlu Anda lakukan.';
const ended = ({ company }: Sender) => `Pendaftaran ${company} sudah berakhir. Tidak ada yang perlu Anda lakukan.`;

export const confirmLink: typeof english = {
  heading: 'Konfirmasi alamat email Anda',
  lead: ({ company, signedUpBy }) =>
    `${signedUpBy} mendaftarkan ${company} sebagai penjual tidak langsung dan menunjuk Anda sebagai kontak utamanya. Apakah dua hal ini benar?`,
  points: ({ company, signedUpBy, address }) => [
    `${signedUpBy} mendaftarkan ${company}, dan berwenang melakukannya.`,
    `${address} adalah alamat Anda dan milik ${company}.`,
  ],
  confirm: 'Konfirmasi',
  confirmMeans: 'Peninjauan perusahaan dimulai. Kabarnya dikirim ke alamat ini.',
  deny: 'Ini bukan saya',
  denyMeans: ({ signedUpBy }) =>
    `Peninjauan tidak dimulai, dan kami memberi tahu ${signedUpBy}. Anda dapat menariknya kembali selama 24 jam.`,
  about: {
    heading: 'Siapa yang meminta',
    company: 'Perusahaan',
    signedUpBy: 'Didaftarkan oleh',
    reference: 'Nomor referensi',
    works: 'Tautan berlaku sampai',
  },
  thanks: {
    heading: 'Terima kasih',
    confirmed: ({ address, company, at }) =>
      `Anda mengonfirmasi ${address} sebagai alamat kontak utama ${company}, ${at}.`,
    next: {
      draft: 'Jawaban sedang diubah. Anda mendapat surat baru jika tetap menjadi kontak utama.',
      email_pending: 'Jawaban sudah diubah. Kontak utama mendapat surat baru.',
      in_review: `Peninjauan sudah dimulai dan memakan waktu 3 sampai 5 hari kerja. ${reviewed}`,
      needs_action: `Peninjauan menunggu jawaban perusahaan. ${reviewed}`,
      qualified: verified,
      active: verified,
      suspended: verified,
      rejected:
        'Perusahaan tidak dapat diverifikasi. Surat kepada Anda menjelaskan alasannya dan apa yang dapat dilakukan.',
      closed: over,
      withdrawn: over,
      ended: over,
    },
    close: 'Anda dapat menutup halaman ini.',
  },
  denied: {
    heading: 'Anda memberi tahu kami bahwa ini bukan Anda',
    meaning: ({ company, signedUpBy, at }) =>
      `Anda menjawab ${at}. Peninjauan ${company} tidak dimulai, dan kami sudah memberi tahu ${signedUpBy}.`,
    undo: 'Ternyata ini memang saya',
    undoMeans: ({ until }) =>
      `Anda dapat menarik kembali jawaban Anda sampai ${until}. Setelah itu peninjauan dimulai.`,
    late: ({ signedUpBy }) =>
      `Jawaban Anda tidak dapat ditarik kembali lagi. Jika pendaftaran ini ternyata milik Anda, minta ${signedUpBy} menunjuk Anda lagi: surat baru akan dikirim.`,
  },
  expired: {
    heading: 'Masa berlaku tautan ini sudah habis',
    meaning: ({ company, signedUpBy, at }) =>
      `Tautan ini dikirim karena ${signedUpBy} menunjuk Anda sebagai kontak utama ${company}. Berlaku sampai ${at}.`,
    advice: ({ signedUpBy }) =>
      `Minta ${signedUpBy} mengirim suratnya lagi. Tidak ada yang dikonfirmasi atas nama Anda.`,
  },
  superseded: {
    heading: 'Tautan ini sudah digantikan surat yang lebih baru',
    meaning: ({ company, signedUpBy }) =>
      `${signedUpBy} menunjuk Anda sebagai kontak utama ${company} dan mengirim suratnya lagi. Hanya tautan dalam surat terbaru yang berlaku.`,
    advice: ({ signedUpBy }) => `Cari surat terbaru. Jika tidak ada, minta ${signedUpBy} mengirimnya lagi.`,
  },
  gone: {
    heading: 'Tautan ini tidak diperlukan lagi',
    meaning: ({ company, signedUpBy }) =>
      `Tautan ini dikirim karena ${signedUpBy} menunjuk Anda sebagai kontak utama ${company}.`,
    since: {
      draft: ({ signedUpBy }) =>
        `${signedUpBy} menarik kembali jawabannya untuk diubah. Jika Anda tetap menjadi kontak utama, Anda mendapat surat baru.`,
      email_pending: goneOn,
      in_review: goneOn,
      needs_action: goneOn,
      qualified: goneOn,
      active: goneOn,
      suspended: goneOn,
      rejected: goneOn,
      closed: ended,
      withdrawn: ended,
      ended,
    },
  },
  write: ({ signedUpBy }) => `Tulis kepada ${signedUpBy}`,
  unknownSender: 'Orang yang mendaftarkan perusahaan',
};
