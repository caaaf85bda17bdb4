import type { letterCode as english, letterHeld as englishHeld } from '../en/letter-code';

/** The six digits that stand in a letter beside its link. */
export const letterCode: typeof english = {
  hint: 'Enam angka dari surat yang sama, di atas tombolnya. Angka ini menunjukkan bahwa yang menjawab adalah pembaca surat, bukan program yang membuka tautan.',
  spent: {
    heading: 'Surat ini tidak dapat lagi digunakan untuk menjawab',
    meaning:
      'Kode yang salah diketik lima kali. Tidak ada yang diubah. Mintalah surat baru: dari halaman tempat Anda meminta surat ini, atau dari pihak yang mengirimkannya kepada Anda. Jika Anda punya akun dengan alamat ini, Anda juga dapat masuk lalu membuka tautannya lagi.',
  },
};

/** To whoever sent a letter that was held back. */
export const letterHeld: typeof englishHeld = {
  heading: ({ email }) => `Surat ke ${email} belum dikirim`,
  why: ({ anHour, aDay }) =>
    `Agar tidak ada yang dibanjiri surat, hanya ${anHour} surat per jam dan ${aDay} surat per hari dikirim ke satu alamat, dan jumlah seluruhnya pun terbatas.`,
  leaves: ({ until }) =>
    `Surat ini akan terkirim dengan sendirinya, mulai ${until}. Anda tidak perlu melakukan apa-apa.`,
  news: {
    heading: 'Surat tentang tindakan perusahaan Anda belum dikirim',
    why: ({ aDay }) =>
      `Agar tidak ada yang dibanjiri surat, tindakan satu perusahaan hanya menimbulkan ${aDay} surat per hari kepada satu orang di perusahaan lain. Semua yang Anda lakukan tetap berlaku.`,
    waiting: ({ company, count, until }) => `${company}: ${count} surat menunggu, dan dapat dikirim mulai ${until}.`,
  },
};
