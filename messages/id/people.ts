import type { people as english } from '../en/people';

export const people: typeof english = {
  remove: {
    heading: ({ person }) => `Keluarkan ${person}`,
    lead: ({ organization }) => `Dari ${organization}. Berlaku seketika.`,
    back: 'Kembali ke orang ini',
    effects: [
      'Sesinya di perusahaan ini berakhir, dan ia tidak lagi melihat apa pun darinya.',
      'Undangan, permintaan tanda tangan, dan hal lain yang menunggunya di sini berakhir.',
      'Yang pernah dilakukannya tetap ada dalam riwayat, dengan namanya.',
      'Ia menerima surat tentang hal ini. Anda dapat menambahkannya lagi kelak.',
    ],
    submit: 'Keluarkan dari perusahaan',
    keep: 'Biarkan tetap di sini',
    link: 'Keluarkan orang ini',
    linkText: 'Orang ini keluar dari perusahaan. Yang pernah dilakukannya tetap ada dalam riwayat.',
    done: 'Orang itu tidak lagi menjadi bagian dari perusahaan, dan sudah diberi tahu.',
    noAgent:
      'Tidak ada Agen admin lain. Sampai ada yang memegang peran itu, Anda tidak dapat menambahkan orang maupun pelanggan.',
  },
  leave: {
    heading: ({ organization }) => `Keluar dari ${organization}`,
    lead: 'Berlaku seketika, dan hanya rekan kerja yang dapat menambahkan Anda lagi.',
    effects: [
      'Anda tidak lagi melihat apa pun dari perusahaan ini, dan sesi Anda yang lain di sana berakhir.',
      'Cara masuk Anda dan perusahaan Anda yang lain tetap seperti semula.',
      'Yang pernah Anda lakukan tetap ada dalam riwayat, dengan nama Anda.',
      'Admin global perusahaan menerima surat tentang hal ini.',
    ],
    submit: 'Keluar dari perusahaan',
    keep: 'Tetap di sini',
    link: 'Keluar dari perusahaan ini',
    linkText: 'Anda melepaskan akses Anda. Admin global diberi tahu.',
    done: 'Anda telah keluar dari perusahaan.',
    back: 'Profil saya',
  },
  affects: 'Akibatnya',
};
