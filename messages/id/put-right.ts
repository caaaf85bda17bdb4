import type { putRight as english } from '../en/put-right';

export const putRight: typeof english = {
  heading: 'Perbaiki yang diminta',
  lead: ({ day }) =>
    `Sekarang hanya ini yang dapat diubah; yang lain tetap seperti saat Anda kirim. Kirim jawaban Anda lagi paling lambat ${day}, atau pendaftaran ditutup.`,
  longer: 'Jika Anda perlu waktu lebih lama, tulislah kepada peninjau: peninjau dapat memberi waktu tambahan.',
  open: 'Perbaiki',
  back: 'Pendaftaran Anda',
  item: ({ part, number, of }) => `${number} dari ${of}: ${part}`,
  sent: 'Seperti saat dikirim',
  now: 'Sekarang',
  unchanged: 'Belum diubah',
  changed: 'Sudah diubah',
  came: ({ file }) => `Terkirim: ${file}`,
  nothingCame: 'Belum ada dokumen yang dikirim untuk ini',
  notAnswers: 'Ini bukan bagian dari jawaban yang Anda kirim. Ini dapat diubah kapan saja.',
  sendAgain: 'Periksa jawaban Anda dan kirim lagi',
  locked: 'Tidak diminta; tetap seperti saat dikirim. Jika ini juga salah, tulislah kepada peninjau.',
};
