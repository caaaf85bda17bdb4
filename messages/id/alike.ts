import type { alike as alikeEn, alikeReview as alikeReviewEn } from '../en/alike';

/** What agrees, as the applicant and the reviewer read it. */
const agrees: (typeof alikeEn)['agrees'] = {
  name: 'nama',
  registration_id: 'nomor registrasi',
  domain: 'domain email atau situs web',
  address: 'alamat',
};

/** The page about companies that are like the applicant's. */
export const alike: typeof alikeEn = {
  agrees,
  heading: 'Perusahaan seperti ini sudah ada di sini',
  lead: 'Jika itu perusahaan Anda, mintalah bergabung: sebuah perusahaan hanya perlu satu akun di satu negara. Jika itu perusahaan lain, jelaskan alasannya dalam satu kalimat, lalu lanjutkan.',
  listHeading: 'Sudah ada di sini',
  agreesIn: ({ kinds }) => `Yang sama: ${kinds}`,
  join: ({ name }) => `Minta bergabung dengan ${name}`,
  another: {
    heading: 'Ini perusahaan lain',
    lead: {
      one: 'Peninjau membaca kalimat ini dan membandingkan kedua perusahaan.',
      several:
        'Peninjau membaca kalimat ini dan membandingkan perusahaan-perusahaan itu. Kalimat ini berlaku untuk semua yang di atas.',
    },
    hint: 'Misalnya bagaimana hubungan kedua perusahaan, atau mengapa namanya mirip. Jika itu perusahaan Anda dan tidak ada yang menjawab, tuliskan hal itu.',
    submit: 'Ini perusahaan lain',
  },
  none: {
    heading: 'Perusahaan yang mirip dengan milik Anda',
    lead: 'Saat ini tidak ada yang perlu dijawab.',
    on: 'Periksa jawaban Anda',
  },
  said: {
    heading: 'Jawaban Anda',
    said: ({ reason, at }) => `Perusahaan lain: “${reason}”, ${at}`,
  },
  requests: {
    heading: 'Tempat Anda meminta bergabung',
    asked: ({ until }) =>
      `Permintaan Anda sudah terkirim. Jika tidak ada yang menjawab sampai ${until}, permintaan ini berakhir sendiri. Anda tetap mendapat surat.`,
    accepted: ({ at }) =>
      `Anda menjadi bagian perusahaan ini sejak ${at}. Pilih perusahaan itu di bagian atas halaman; pendaftaran ini boleh Anda tarik.`,
    declined: ({ at, reason }) => `Ditolak ${at}: “${reason}”`,
    withdrawn: ({ at }) => `Anda menarik permintaan ini ${at}.`,
    expired: ({ at }) => `Tidak ada yang menjawab sampai ${at}, maka permintaan ini berakhir.`,
    takeBack: 'Tarik kembali',
    takeBackLabel: ({ name }) => `Tarik kembali permintaan kepada ${name}`,
    goOn: 'Sambil menunggu, Anda boleh mengirim pendaftaran Anda sendiri. Peninjau melihat bahwa Anda sudah meminta bergabung.',
  },
  asking: {
    heading: ({ name }) => `Minta bergabung dengan ${name}`,
    lead: ({ name }) =>
      `Orang-orang yang mengelola akun ${name} yang memutuskan. Mereka melihat nama, alamat email, dan tulisan Anda di sini.`,
    points: [
      'Jika diterima, Anda memakai akun itu dengan cara masuk Anda sekarang, dalam peran yang mereka pilih.',
      'Jika tidak ada yang menjawab dalam 14 hari, permintaan berakhir.',
      'Anda mendapat surat tentang hasilnya. Selain itu kami tidak memberi tahu apa pun tentang akun tersebut.',
    ],
    messageHint: 'Tuliskan siapa Anda di perusahaan itu. Jangan menulis kata sandi.',
    submit: 'Minta bergabung',
    back: 'Perusahaan yang mirip dengan milik Anda',
  },
  notice: {
    heading: 'Perusahaan seperti ini sudah ada di sini',
    meaning: 'Katakan dahulu apakah Anda ingin bergabung, atau bahwa perusahaan Anda adalah perusahaan lain.',
    link: 'Perusahaan yang mirip dengan milik Anda',
  },
};

/** The reviewer's side. */
export const alikeReview: typeof alikeReviewEn = {
  heading: 'Perusahaan yang mirip',
  none: 'Tidak ada perusahaan di sini yang sama nama, nomor registrasi, domain, atau alamatnya.',
  lead: 'Yang dicoret hanya ada pada perusahaan lain, yang digarisbawahi hanya ada pada perusahaan ini.',
  kinds: ({ kinds }) => `Yang sama: ${kinds}`,
  open: ({ reference }) => `Buka berkasnya ${reference}`,
  accountOnly: 'Akun kerja yang belum mengirim apa pun.',
  what: 'Apa',
  there: 'Perusahaan lain',
  here: 'Perusahaan ini',
  account: 'Akun kerja',
  said: ({ by, at }) => `“Perusahaan lain”, kata ${by}, ${at}:`,
  unsaid: 'Pemohon belum mengatakan apa pun tentang yang ini: perusahaan itu datang setelah jawaban dikirim.',
  asked: {
    asked: ({ at }) => `Seseorang dari perusahaan ini meminta bergabung ${at}. Belum ada yang menjawab.`,
    accepted: ({ at }) => `Seseorang dari perusahaan ini meminta bergabung dan diterima ${at}.`,
    declined: ({ at }) => `Seseorang dari perusahaan ini meminta bergabung dan ditolak ${at}.`,
    withdrawn: ({ at }) => `Seseorang dari perusahaan ini meminta bergabung dan menariknya ${at}.`,
    expired: ({ at }) => `Seseorang dari perusahaan ini meminta bergabung. Tidak ada yang menjawab sampai ${at}.`,
  },
};
