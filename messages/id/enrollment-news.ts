import type { enrollmentNews as english } from '../en/enrollment-news';
import { whyClosed } from './waiting-letters';

export const enrollmentNews: typeof english = {
  fix: {
    heading: 'Ada yang perlu diperbaiki',
    meaning: ({ until }) =>
      `Hitungan hari peninjauan berhenti sementara, dan ini tidak mengurangi kesempatan. Jika tidak ada jawaban sampai ${until}, pendaftaran ditutup.`,
    change: ({ part }) => `Ubah: ${part}`,
    part: ({ part }) => `Tentang: ${part}`,
    reviewer: 'Peninjau menulis:',
    sendAgain: 'Periksa jawaban Anda dan kirim lagi',
  },
  denied: {
    heading: 'Kontak Anda menjawab “Ini bukan saya”',
    meaning: ({ address, hours }) =>
      `Orang di ${address} tidak mengetahui pendaftaran ini, jadi peninjauan tidak dimulai. Jika itu keliru, ia dapat menariknya kembali dengan tautan yang sama selama ${hours} jam.`,
    advice: 'Jika tidak, tunjuk orang yang mengetahuinya, lalu kirim lagi jawaban Anda.',
    change: 'Tunjuk kontak utama lain',
    stillAsked: 'Yang diminta peninjau belum terjawab. Selain kontak, hanya ini yang dapat diubah:',
  },
  rejected: {
    heading: 'Kami tidak dapat memverifikasi perusahaan Anda',
    meaning: ({ left, until }) =>
      `Dua peninjau telah memeriksanya. Masih ada ${left} kesempatan: Admin global memperbaiki hal-hal di sini dan mengirim lagi jawabannya sampai ${until}.`,
    noneLeft: ({ of }) =>
      `Dua peninjau telah memeriksanya, dan semua ${of} kesempatan sudah terpakai. Pendaftaran ini akan ditutup; setelah itu Anda dapat memulai yang baru.`,
  },
  qualified: {
    heading: 'Perusahaan Anda memenuhi syarat sebagai penjual tidak langsung',
    meaning: 'Admin global membaca perjanjian mitra dan menerimanya; setelah itu Anda aktif.',
    link: 'Buka Perjanjian',
  },
  active: {
    heading: 'Anda adalah penjual tidak langsung',
    meaning: 'Perjanjian sudah diterima dan status Anda Aktif.',
    link: 'Lihat di Info Hukum',
  },
  suspended: {
    heading: 'Perusahaan Anda ditangguhkan',
    meaning:
      'Anda tetap mengelola apa yang dimiliki pelanggan Anda; tidak ada yang baru dapat dijual sampai penangguhan dicabut. Setelah hal yang disebutkan di bawah diperbaiki, ketua peninjau mencabutnya.',
    reason: 'Ketua peninjau menulis:',
  },
  closed: {
    heading: 'Pendaftaran ini ditutup',
    meaning: (closed) =>
      `${whyClosed(closed)} Tidak ada lagi yang perlu Anda lakukan. Pendaftaran ini sendiri hanya dapat dibuka kembali oleh ketua peninjau, yang lalu menulis kepada Anda.`,
  },
  withdrawn: {
    heading: 'Pendaftaran ini ditarik',
    meaning: ({ at }) => `Admin global organisasi Anda menariknya, ${at}. Tidak ada lagi yang perlu Anda lakukan.`,
  },
  ended: {
    heading: 'Keikutsertaan Anda telah berakhir',
    meaning: ({ at }) =>
      `Sesuai pemberitahuan Anda, perusahaan Anda bukan lagi penjual tidak langsung, ${at}. Pelanggan Anda tetap pada penyedianya.`,
  },
  again: {
    meaning:
      'Seorang Admin global dapat memulai pendaftaran baru kapan saja. Jawaban terakhir sudah terisi di dalamnya, PartnerID tetap tertaut, dan undangan penyedia menunggu sampai masa berlakunya habis.',
    submit: 'Mulai lagi',
  },
  withdraw: {
    heading: 'Tarik pendaftaran ini?',
    back: 'Kembali ke pendaftaran Anda',
    meaning: 'Yang akan terjadi:',
    points: [
      'Pendaftaran langsung berakhir. Peninjauan yang sedang berjalan berhenti.',
      'Tautan yang kami kirim kepada kontak utama Anda tidak berlaku lagi, dan kami memberi tahu alasannya.',
      'Akun kerja dan pengguna Anda tetap seperti semula.',
      'Anda dapat memulai pendaftaran baru nanti. Jawaban Anda di pendaftaran ini akan terisi di sana.',
    ],
    submit: 'Tarik pendaftaran',
    keep: 'Pertahankan',
  },
};
