import type { enrollmentSent as english } from '../en/enrollment-sent';

export const enrollmentSent: typeof english = {
  heading: 'Jawaban Anda terkirim',
  lead: 'Simpan nomor referensinya. Nomor itu tercantum di setiap surat tentang pendaftaran ini.',
  reference: 'Nomor referensi',
  sentAt: 'Dikirim',
  letterTo: 'Surat kepada',
  wroteTo: ({ name, address }) => `${name}\n${address}`,
  nextHeading: 'Yang terjadi selanjutnya',
  email_pending: {
    contact: ({ name, at, until }) =>
      `${name} mengonfirmasi lewat tautan di surat yang kami kirim ${at}. Tautan itu berlaku sampai ${until}.`,
    held: ({ name }) =>
      `${name} mengonfirmasi lewat tautan di surat kami, yang belum terkirim. Pendaftaran Anda menyebutkan alasannya.`,
    review: ({ day }) =>
      `Kami memverifikasi perusahaan Anda, paling lambat ${day} jika ia mengonfirmasi hari ini. Setiap hari yang ia perlukan menggesernya.`,
    closes: ({ day }) =>
      `Jika tidak ada yang mengonfirmasi, kami mengingatkan Anda dan dia, lalu menutup pendaftaran pada ${day}.`,
  },
  in_review: {
    review: ({ day }) => `Kami melanjutkan verifikasi perusahaan Anda dan memperkirakan selesai pada ${day}.`,
    late: 'Kami melanjutkan verifikasi perusahaan Anda. Ini lebih lama daripada yang kami rencanakan; kasus Anda tetap dalam antrean.',
  },
  qualified: {
    through: 'Perusahaan Anda lolos: sebelumnya sudah menjadi mitra langsung, jadi tidak ada yang diverifikasi.',
  },
  news: ({ address }) => `Kami menulis kepada ${address} dan kepada Admin global Anda pada setiap langkah.`,
  newsAdmins: 'Kami telah menulis kepada Admin global Anda.',
  partnerId: 'Sebelum perjanjian, tautkan PartnerID Anda. Anda dapat melakukannya sekarang.',
  agreement: 'Seorang Admin global membaca dan menerima perjanjian mitra. Setelah itu Anda aktif.',
  recordHeading: 'Simpan catatan',
  recordMeans: 'PDF berisi semua jawaban seperti yang Anda kirim, pernyataan Anda, nomor referensi, dan tanggalnya.',
  download: 'Unduh catatan',
  toEnrollment: 'Lihat pendaftaran',
  toAgreements: 'Buka Perjanjian',
  toPartnerId: 'Tautkan PartnerID Anda',
};
