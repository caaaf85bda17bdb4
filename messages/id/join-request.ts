import type { joinRequest as joinRequestEn } from '../en/join-request';

/** Where a company's Global admins answer somebody who asks to join it: by letter, and on User management. */
export const joinRequest: typeof joinRequestEn = {
  heading: ({ asker, organization }) => `${asker} meminta bergabung dengan ${organization}`,
  lead: 'Terimalah hanya jika Anda mengenalnya. Permintaan datang dari akunnya sendiri, dengan alamat di bawah ini.',
  name: 'Nama',
  email: 'Alamat email',
  asked: 'Diminta',
  until: 'Berakhir sendiri',
  wrote: 'Tulisannya',
  rolesHint: 'Apa yang boleh dilakukannya di perusahaan Anda. Dapat diubah nanti di Manajemen pengguna.',
  rolesByLetter:
    'Melalui surat ini ia tidak menjadi Admin global maupun Admin manajemen pengguna. Untuk itu, masuklah dan jawab di Manajemen pengguna.',
  accept: 'Terima',
  toDecline: 'Tolak',
  declineHeading: ({ asker }) => `Tolak permintaan ${asker}`,
  declineLead: ({ asker }) =>
    `${asker} membaca alasan Anda dalam surat. Selain itu tidak ada yang diberitahukan tentang perusahaan Anda.`,
  declineSubmit: 'Tolak',
  back: 'Kembali ke permintaan',
  backToUsers: 'Manajemen pengguna',
  list: {
    heading: 'Meminta bergabung',
    lead: 'Mereka menemukan perusahaan Anda saat mendaftarkan perusahaan yang mirip.',
    answer: ({ asker }) => `Jawab ${asker}`,
    until: ({ until }) => `sampai ${until}`,
    accepted: 'Ia sudah diterima dan diberi tahu.',
    declined: 'Permintaan ditolak dan ia sudah diberi tahu.',
  },
  over: {
    heading: 'Permintaan ini sudah dijawab',
    accepted: ({ asker, organization }) => `${asker} sudah menjadi bagian ${organization}.`,
    declined: ({ asker }) => `Permintaan ${asker} sudah ditolak.`,
    withdrawn: ({ asker }) => `${asker} menarik permintaannya. Tidak ada yang perlu dilakukan.`,
    expired: ({ asker }) => `Tidak ada yang menjawab ${asker} tepat waktu. Ia boleh meminta lagi.`,
    asked: ({ asker }) => `${asker} masih menunggu. Jawablah di Manajemen pengguna.`,
    users: 'Manajemen pengguna',
  },
};
