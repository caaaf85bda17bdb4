import type { peopleLetters as english } from '../en/people-letters';
import { roles } from './roles';

export const peopleLetters: typeof english = {
  'user-removed': ({ organization, removedBy }) => ({
    subject: `Anda tidak lagi menjadi bagian dari ${organization}`,
    paragraphs: [
      `${removedBy} mengeluarkan Anda dari ${organization}. Sesi Anda di sana telah berakhir, dan Anda tidak lagi melihat apa pun dari perusahaan itu.`,
      'Cara masuk Anda dan perusahaan Anda yang lain tetap seperti semula.',
    ],
    button: 'Masuk',
    why: `Anda menerima surat ini karena Anda tadinya bagian dari ${organization}. Jika ini tampak keliru, tanyakan kepada ${removedBy} atau seorang Admin global.`,
  }),
  'user-left': ({ organization, person, email }) => ({
    subject: `${person} keluar dari ${organization}`,
    paragraphs: [
      `${person} (${email}) keluar dari ${organization} dan mulai sekarang tidak memiliki akses ke sana. Yang pernah dilakukannya tetap ada dalam riwayat.`,
      'Periksa apakah orang lain memegang peran yang tadinya ia pegang.',
    ],
    button: 'Buka Manajemen pengguna',
    why: `Anda menerima surat ini karena Anda Admin global ${organization}.`,
  }),
  'handover-asked': ({ organization, giver, answerBy }) => ({
    subject: `${giver} menawari Anda menjadi Admin global ${organization}`,
    paragraphs: [
      `${giver} adalah Admin global ${organization} dan menawari Anda menjadi Admin global menggantikannya. Admin global menandatangani perjanjian mitra, menerima penyedia, dan menentukan siapa boleh melakukan apa.`,
      'Tombol membuka halaman tempat Anda menerima atau menolak, setelah masuk. Sebelum itu tidak ada yang berubah. Begitu Anda menerima, Andalah Admin global dan ia bukan lagi.',
      `Jika Anda tidak menjawab sampai ${answerBy}, tawaran ini berakhir dengan sendirinya.`,
    ],
    quoted: `${giver} menulis:`,
    button: 'Lihat tawaran',
    why: `Anda menerima surat ini karena ${giver} memilih Anda di manajemen pengguna ${organization}.`,
  }),
  'handover-accepted': ({ organization, giver, receiver }) => ({
    subject: `${receiver} menjadi Admin global ${organization}`,
    paragraphs: [
      `${receiver} menerima, dan mulai sekarang menjadi Admin global ${organization} menggantikan ${giver}.`,
      'Peran keduanya yang lain tetap seperti semula.',
    ],
    button: 'Buka Manajemen pengguna',
    why: `Anda menerima surat ini karena Anda Admin global ${organization}, atau tadinya. Jika ini tampak keliru, segera tanyakan kepada Admin global yang lain.`,
  }),
  'handover-declined': ({ organization, receiver }) => ({
    subject: `${receiver} tidak bersedia menjadi Admin global ${organization}`,
    paragraphs: [
      `${receiver} menolak menjadi Admin global ${organization} menggantikan Anda. Anda tetap Admin global.`,
      'Anda dapat menawarkannya kepada orang lain.',
    ],
    quoted: 'Alasannya:',
    button: 'Lihat tawaran',
    why: `Anda menerima surat ini karena Anda menawarkannya kepada ${receiver}.`,
  }),
  'handover-withdrawn': ({ organization, giver, receiver }) => ({
    subject: `Tawaran menjadi Admin global ${organization} ditarik kembali`,
    paragraphs: [
      `${giver} pernah menawari ${receiver} menjadi Admin global ${organization} menggantikannya. Tawaran itu ditarik kembali: peran keduanya tetap, dan tidak ada yang perlu dilakukan.`,
    ],
    button: 'Buka Manajemen pengguna',
    why: `Anda menerima surat ini karena Anda yang menawarkannya atau tawaran itu ditujukan kepada Anda.`,
  }),
  'handover-expired': ({ organization, receiver }) => ({
    subject: `${receiver} tidak menjawab tawaran Anda`,
    paragraphs: [
      `Anda menawari ${receiver} menjadi Admin global ${organization}. Tidak ada jawaban sampai batas waktunya, jadi tawaran itu berakhir dan Anda tetap Admin global.`,
      'Anda dapat menawarkannya lagi, atau kepada orang lain.',
    ],
    button: 'Lihat tawaran',
    why: `Anda menerima surat ini karena Anda menawarkannya kepada ${receiver}.`,
  }),
  'role-requested': ({ organization, asker, email, role, answerBy }) => ({
    subject: `${asker} meminta peran ${roles[role]} di ${organization}`,
    paragraphs: [
      `${asker} (${email}) adalah bagian dari ${organization} dan meminta peran ${roles[role]}. Anda dapat memberikannya.`,
      'Tombol membuka halaman tempat Anda memberikannya dengan sekali tekan, setelah masuk, atau menolak. Sebelum itu tidak ada yang berubah.',
      `Yang menjawab lebih dahulu yang memutuskan. Jika tidak ada yang menjawab sampai ${answerBy}, permintaan ini berakhir dengan sendirinya.`,
    ],
    quoted: `Yang ingin dilakukan ${asker}:`,
    button: 'Lihat permintaan',
    why: `Anda menerima surat ini karena Anda dapat memberi peran di ${organization}.`,
  }),
  'role-granted': ({ organization, role }) => ({
    subject: `Anda memegang peran ${roles[role]} di ${organization}`,
    paragraphs: [
      `Permintaan Anda dikabulkan: Anda memegang peran ${roles[role]} di ${organization}. Berlaku mulai langkah Anda berikutnya.`,
    ],
    button: 'Masuk',
    why: `Anda menerima surat ini karena Anda meminta peran itu.`,
  }),
  'role-declined': ({ organization, role }) => ({
    subject: `${organization}: Anda tidak mendapat peran ${roles[role]}`,
    paragraphs: [
      `Permintaan Anda atas peran ${roles[role]} di ${organization} ditolak.`,
      'Peran Anda tetap seperti semula. Anda dapat meminta lagi, dengan keterangan lebih banyak.',
    ],
    quoted: 'Alasannya:',
    button: 'Lihat permintaan',
    why: `Anda menerima surat ini karena Anda meminta peran itu.`,
  }),
  'role-request-expired': ({ organization, role }) => ({
    subject: `${organization}: permintaan Anda tidak dijawab`,
    paragraphs: [
      `Anda meminta peran ${roles[role]} di ${organization}. Tidak ada yang menjawab sampai batas waktunya, jadi permintaan itu berakhir.`,
      'Anda dapat meminta lagi, atau berbicara langsung dengan seorang Admin global.',
    ],
    button: 'Lihat permintaan',
    why: `Anda menerima surat ini karena Anda meminta peran itu.`,
  }),
};
