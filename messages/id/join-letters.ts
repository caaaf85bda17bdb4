import type { joinLetters as english } from '../en/join-letters';

export const joinLetters: typeof english = {
  'join-request-asked': ({ organization, asker, email, answerBy }, { linkEnds }) => ({
    subject: `${asker} meminta bergabung dengan ${organization}`,
    paragraphs: [
      `${asker} (${email}) menemukan ${organization} saat mendaftarkan perusahaan yang mirip, dan meminta menjadi bagian akunnya.`,
      'Tombol ini membuka halaman tempat Anda menerima atau menolaknya; sebelum itu tidak ada yang berubah. Terimalah hanya jika Anda mengenalnya.',
      `Tautan ini berlaku satu kali, sampai ${linkEnds}. Setiap Admin global mendapat surat sendiri, dan jawaban pertama yang berlaku. Jika tidak ada yang menjawab sampai ${answerBy}, permintaan ini berakhir sendiri.`,
    ],
    quoted: `${asker} menulis:`,
    button: 'Lihat permintaan',
    no: 'Jika Anda tidak mengenalnya, Anda tidak perlu melakukan apa pun.',
    why: `Anda menerima surat ini karena Anda Admin global ${organization}.`,
  }),
  'join-request-accepted': ({ organization, account }) => ({
    subject: `Anda sekarang menjadi bagian ${organization}`,
    paragraphs: [
      `Seorang Admin global ${organization} menerima Anda. Masuklah seperti biasa dan pilih akunnya, ${account}, di bagian atas halaman.`,
      'Jika Anda sudah memulai pendaftaran sendiri untuk perusahaan yang sama, Anda boleh menariknya.',
    ],
    button: 'Masuk',
    why: `Anda menerima surat ini karena Anda meminta bergabung dengan ${organization}.`,
  }),
  'join-request-declined': ({ organization }) => ({
    subject: `${organization}: permintaan Anda ditolak`,
    paragraphs: [
      `Seorang Admin global ${organization} menolak permintaan Anda untuk bergabung.`,
      'Jika perusahaan Anda adalah perusahaan lain, lanjutkan pendaftaran Anda sendiri dan katakan hal itu di sana.',
    ],
    quoted: 'Alasannya:',
    button: 'Lanjutkan pendaftaran',
    why: `Anda menerima surat ini karena Anda meminta bergabung dengan ${organization}.`,
  }),
  'join-request-expired': ({ organization }) => ({
    subject: `${organization}: tidak ada yang menjawab permintaan Anda`,
    paragraphs: [
      `Anda meminta bergabung dengan ${organization}. Tidak ada yang menjawab tepat waktu, maka permintaan itu berakhir.`,
      'Anda boleh meminta lagi, atau melanjutkan pendaftaran Anda sendiri dan menjelaskan alasannya di sana.',
    ],
    button: 'Lanjutkan pendaftaran',
    why: `Anda menerima surat ini karena Anda meminta bergabung dengan ${organization}.`,
  }),
};
