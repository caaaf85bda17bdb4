import type { wayBackLetters as english } from '../en/way-back-letters';

export const wayBackLetters: typeof english = {
  'way-back-asked': ({ company, reference, domain }, { linkEnds }) => ({
    subject: `${company}: buktikan bahwa ${domain} milik Anda`,
    paragraphs: [
      `Anda memberi tahu kami bahwa tidak seorang pun dari ${company} dapat masuk, dan bahwa Anda akan menjadi Admin globalnya. Pertama-tama tunjukkan bahwa Anda mengelola ${domain}: dengan catatan TXT di DNS-nya, yang diberikan oleh halaman di balik tombol.`,
      `Lalu dua orang staf kami memeriksanya. Setelah itu semua orang dari perusahaan diberi tahu dan punya tiga hari untuk menghentikannya. Tautan ini berlaku sampai ${linkEnds}.`,
    ],
    button: 'Lihat catatannya',
    why: `Anda menerima surat ini karena alamat ini disebut sebagai Admin global baru ${company}. Jika itu bukan Anda, Anda tidak perlu melakukan apa pun. Nomor referensi ${reference}.`,
  }),
  'way-back-proven': ({ company, reference, person, email }) => ({
    subject: `${company} tidak dapat masuk: domainnya terbukti`,
    paragraphs: [
      `${person} (${email}) meminta menjadi Admin global ${company}, karena tidak seorang pun di sana dapat masuk. Domain alamat itu sudah terbukti. Dua orang dari Anda memutuskan: masing-masing memeriksa sendiri, dan tidak seorang pun di antaranya menjadi anggota perusahaan itu atau bertindak untuk penyedia.`,
    ],
    button: 'Lihat permintaannya',
    why: `Anda menerima surat ini karena Anda ketua peninjau atau operator portal ini. Nomor referensi ${reference}.`,
  }),
  'way-back-approved': ({ company, reference, endsAt }) => ({
    subject: `${company}: disetujui, dengan tiga hari menunggu`,
    paragraphs: [
      `Dua orang staf kami menyetujui bahwa Anda menjadi Admin global ${company}. Semua orang dari perusahaan sudah diberi tahu, dan dapat menghentikannya sampai ${endsAt}.`,
      'Jika tidak ada yang melakukannya, surat berisi tautan Anda datang saat itu. Sampai saat itu Anda tidak perlu melakukan apa pun.',
    ],
    button: 'Buka portal',
    why: `Anda menerima surat ini karena Anda mengajukan permintaan untuk ${company}. Nomor referensi ${reference}.`,
  }),
  'way-back-waits': ({ company, reference, person, email, endsAt }, { linkEnds }) => ({
    subject: `${person} akan menjadi Admin global ${company}: Anda dapat menghentikannya`,
    paragraphs: [
      `Seseorang memberi tahu kami bahwa tidak ada lagi orang dari ${company} yang dapat masuk, membuktikan domainnya, dan meminta agar ${person} (${email}) menjadi Admin global. Dua orang staf kami menyetujuinya.`,
      `Jika itu keliru, hentikan: tombol ini membuka halaman untuk melakukannya. Jika tidak ada yang menghentikannya sampai ${endsAt}, ${person} menjadi Admin global dan semua sesi Admin global yang sekarang berakhir.`,
      `Jika itu benar, Anda tidak perlu melakukan apa pun. Tautan ini berlaku sampai ${linkEnds}, selama Admin global baru belum masuk.`,
    ],
    button: 'Hentikan ini',
    why: `Anda menerima surat ini karena Anda adalah atau pernah menjadi Admin global atau kontak utama ${company}. Nomor referensi ${reference}.`,
  }),
  'way-back-ready': ({ company, reference }, { linkEnds }) => ({
    subject: `${company}: jalan masuk Anda terbuka`,
    paragraphs: [
      `Tidak ada yang menghentikannya, jadi kini Anda dapat menjadi Admin global ${company}. Tombol ini membuka halaman untuk melakukannya dan memilih kata sandi. Setelah itu siapkan langkah kedua saat masuk.`,
      `Tautan ini berlaku satu kali, sampai ${linkEnds}. Semua sesi Admin global perusahaan yang sekarang berakhir karenanya.`,
    ],
    button: 'Jadi Admin global',
    why: `Anda menerima surat ini karena Anda mengajukan permintaan untuk ${company}. Nomor referensi ${reference}.`,
  }),
  'way-back-opened': ({ company, reference, person, email }) => ({
    subject: `${person} kini Admin global ${company}`,
    paragraphs: [
      `${person} (${email}) kini Admin global ${company}. Semua sesi Admin global lainnya telah berakhir; siapa pun yang dapat masuk boleh masuk lagi.`,
      'Jika itu keliru, segera hubungi pengelola portal ini.',
    ],
    button: 'Masuk',
    why: `Anda menerima surat ini karena Anda adalah atau pernah menjadi Admin global atau kontak utama ${company}. Nomor referensi ${reference}.`,
  }),
  'way-back-stopped': ({ company, reference }) => ({
    subject: `${company}: seseorang dari perusahaan menghentikannya`,
    paragraphs: [
      `Seseorang dari ${company} menghentikan rencana bahwa Anda menjadi Admin globalnya. Tidak ada yang diubah di sana, dan tautan yang kami kirim kepada Anda tidak berlaku lagi.`,
      'Tanyakan kepada rekan Anda siapa yang dapat masuk. Admin global dapat menambahkan Anda sebagai pengguna.',
    ],
    button: 'Cara meminta lagi',
    why: `Anda menerima surat ini karena Anda mengajukan permintaan untuk ${company}. Nomor referensi ${reference}.`,
  }),
  'way-back-declined': ({ company, reference }) => ({
    subject: `${company}: kami tidak menyetujuinya`,
    paragraphs: [
      `Kami tidak menyetujui bahwa Anda menjadi Admin global ${company}. Tidak ada yang diubah di sana. Alasannya tertulis di bawah ini; setelah diselesaikan, Anda dapat meminta lagi.`,
    ],
    quoted: 'Dalam kata-kata staf kami:',
    button: 'Minta lagi',
    why: `Anda menerima surat ini karena Anda mengajukan permintaan untuk ${company}. Nomor referensi ${reference}.`,
  }),
  'way-back-expired': ({ company, reference }) => ({
    subject: `${company}: permintaan Anda sudah lewat waktunya`,
    paragraphs: [
      `Permintaan Anda untuk menjadi Admin global ${company} tidak dilanjutkan pada waktunya, atau tidak dapat dikabulkan lagi, jadi sudah berakhir. Tidak ada yang diubah di sana.`,
      'Jika masih memerlukannya, mintalah lagi. Halamannya menjelaskan setiap langkah.',
    ],
    button: 'Minta lagi',
    why: `Anda menerima surat ini karena Anda mengajukan permintaan untuk ${company}. Nomor referensi ${reference}.`,
  }),
};
