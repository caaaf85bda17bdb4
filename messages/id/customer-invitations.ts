import { invitations } from './invitations';

export const customerInvitations: typeof invitations = {
  ...invitations,
  search: 'Email atau perusahaan',
  columns: { ...invitations.columns, company: 'Pelanggan' },
  heading: 'Undangan pelanggan',
  invite: 'Undang pelanggan baru',
  file: { ...invitations.file, name: 'undangan-pelanggan' },
  leads: {
    open: 'Terkirim dan belum dijawab, yang terbaru lebih dahulu.',
    waiting: 'Disimpan perusahaan yang Admin globalnya belum menjawab.',
    draft: 'Sudah ditulis, tetapi belum dikirim.',
    accepted: 'Perusahaan yang menjadi pelanggan Anda.',
    expired: 'Tidak dijawab pada waktunya. Masing-masing dapat dikirim lagi.',
    over: 'Ditolak, ditarik kembali, atau berakhir.',
    all: 'Semua undangan pelanggan, yang terbaru lebih dahulu.',
  },
  empty: {
    ...invitations.empty,
    open: {
      heading: 'Tidak ada undangan terbuka',
      meaning:
        'Undang pelanggan: ia membaca setiap hak yang akan diberikannya dan mengotorisasi Anda serta mitra Anda dengan sekali tekan.',
    },
    waiting: {
      heading: 'Tidak ada perusahaan yang menyimpan undangan',
      meaning:
        'Orang yang tidak boleh menjawab untuk perusahaannya dapat menyimpan undangan bagi yang boleh. Undangan lalu menunggu di sini.',
    },
    accepted: {
      heading: 'Belum ada yang menerima',
      meaning: 'Perusahaan yang mengotorisasi Anda ada di sini, dan dalam daftar pelanggan Anda.',
    },
    all: {
      heading: 'Anda belum mengundang pelanggan',
      meaning:
        'Undang pelanggan: ia membaca setiap hak yang akan diberikannya dan mengotorisasi Anda serta mitra Anda dengan sekali tekan.',
    },
  },
  form: {
    ...invitations.form,
    heading: 'Undang pelanggan',
    lead: 'Satu surat meminta pelanggan mengotorisasi Anda berdua. Anda melihatnya sebelum dikirim.',
    back: 'Semua undangan pelanggan',
    companyHint: 'Hanya untuk daftar Anda, sampai perusahaan itu menjawab dengan namanya sendiri.',
    countryHint: 'Tempat akun kerja pelanggan berada, atau akan berada. Harus di wilayah Anda.',
  },
  stands: {
    ...invitations.stands,
    woken: ({ company }) => `${company} membuka undangan dan belum menjawab.`,
    parked: ({ company }) => `${company} membuka undangan dan menyimpannya untuk Admin global yang boleh menjawab.`,
    accepted: ({ company, at }) => `${company} mengotorisasi Anda berdua pada ${at}.`,
  },
  next: {
    ...invitations.next,
    opened: ({ until }) =>
      `Admin global di sana dapat mengotorisasi Anda berdua atau menolak. Undangan berlaku sampai ${until}.`,
    parked: ({ until }) => `Para Admin globalnya telah diminta memutuskan. Undangan menunggu sampai ${until}.`,
    accepted: 'Perusahaan itu ada dalam daftar pelanggan Anda. Staf memeriksa akunnya sebelum pesanan pertama.',
  },
  seeReseller: 'Lihat pelanggan',
  send: {
    ...invitations.send,
    meaning: ({ email }) =>
      `Surat dikirim ke ${email}, atas nama Anda berdua. Jika tidak ada yang menjawab, kami mengingatkan 7 hari dan 1 hari sebelum tautan tidak berlaku lagi.`,
  },
};
