import type { Told } from '@/lib/letter/letters';
import type { transferLetters as english } from '../en/transfer-letters';

export const transferLetters: typeof english = {
  'answer-transfer': (told, { linkEnds }) => ({
    ...asked(told),
    after: [
      'Tombol ini membuka halaman yang menanyakan kode dalam surat ini dan menunjukkan arti setiap jawaban. Sebelum itu tidak ada yang berubah.',
      `Tautan ini berlaku satu kali, sampai ${linkEnds}.`,
    ],
    no: `Anda dapat menolak di halaman yang sama. Tanpa jawaban sampai ${told.endsAt}, tidak ada yang berubah.`,
    why: `Anda menerima surat ini karena alamat ini digunakan untuk masuk ke akun keanggotaan ${told.account}.`,
  }),
  'transfer-requested': (told) => ({
    ...asked(told),
    no: `Anda dapat menolak di halaman yang sama. Tanpa jawaban sampai ${told.endsAt}, tidak ada yang berubah.`,
    why: `Anda menerima surat ini karena Anda Global admin ${told.holder}, yang menggunakan PartnerID ini.`,
  }),
  'transfer-approved': ({ partnerId, city, account }) => ({
    subject: `PartnerID ${partnerId} sekarang milik Anda`,
    paragraphs: [
      `Pemindahan yang Anda minta disetujui. Lokasi ${city} di akun keanggotaan ${account}, PartnerID ${partnerId}, tertaut ke akun kerja Anda.`,
    ],
    button: 'Lihat pengidentifikasi Anda',
    why: whyAsker,
  }),
  'transfer-declined': ({ partnerId, city, account }) => ({
    subject: `PartnerID ${partnerId} tidak diserahkan`,
    paragraphs: [
      `Pemindahan yang Anda minta ditolak. Lokasi ${city} di akun keanggotaan ${account}, PartnerID ${partnerId}, tetap pada akun kerja yang menggunakannya.`,
    ],
    quoted: 'Alasan yang diberikan:',
    after: ['Anda dapat menautkan lokasi lain dari akun keanggotaan itu, atau menambahkan satu.'],
    button: 'Pilih PartnerID lain',
    why: whyAsker,
  }),
  'transfer-expired': ({ partnerId, city, account }) => ({
    subject: `Permintaan Anda untuk PartnerID ${partnerId} tidak dijawab`,
    paragraphs: [
      `Anda meminta lokasi ${city} di akun keanggotaan ${account}, PartnerID ${partnerId}. Tidak ada jawaban dalam empat belas hari, jadi lokasi itu tetap pada akun kerja yang menggunakannya.`,
      'Anda dapat meminta lagi, menautkan lokasi lain, atau menambahkan satu.',
    ],
    button: 'Pilih PartnerID',
    why: whyAsker,
  }),
  'transfer-withdrawn': ({ organization, partnerId, city, account }) => ({
    subject: `${organization} tidak lagi meminta PartnerID ${partnerId}`,
    paragraphs: [
      `Permintaan ${organization} untuk lokasi ${city} di akun keanggotaan ${account}, PartnerID ${partnerId}, ditarik. Anda tidak perlu melakukan apa pun: lokasi itu tetap pada akun kerja yang menggunakannya.`,
    ],
    button: 'Buka portal',
    why: whyAnswers(partnerId),
  }),
  'location-given': ({ organization, partnerId, city, account }) => ({
    subject: `PartnerID ${partnerId} diserahkan kepada ${organization}`,
    paragraphs: [
      `Lokasi ${city} di akun keanggotaan ${account}, PartnerID ${partnerId}, mulai sekarang tertaut ke akun kerja ${organization}. Akun kerja yang tadinya menggunakannya menautkan lokasi lain, atau menambahkan satu, sebelum menyetujui perjanjian atau memesan.`,
      'Jika tidak seorang pun dari pihak Anda menyetujuinya, pilih kata sandi baru untuk akun keanggotaan itu dan beri tahu pengelola portal ini.',
    ],
    button: 'Buka portal',
    why: whyAnswers(partnerId),
  }),
  'move-partner-account': ({ account, by, organization }, { linkEnds }) => ({
    subject: `Hanya ${organization} yang memakai akun keanggotaan ${account}?`,
    paragraphs: [
      `${by} meminta agar hanya akun kerja ${organization} yang memakai akun keanggotaan ${account}. Semua akun kerja lain akan diputuskan.`,
      'Tombol ini membuka halaman yang menanyakan kode dalam surat ini dan menunjukkan siapa yang memakainya sekarang serta apa yang terjadi dengan setiap PartnerID. Tidak ada yang berubah sebelum Anda memutuskan di sana.',
      `Tautan ini berlaku satu kali, sampai ${linkEnds}.`,
    ],
    button: 'Baca artinya',
    no: 'Jika Anda tidak menginginkannya, Anda tidak perlu melakukan apa pun.',
    why: `Anda menerima surat ini karena alamat ini digunakan untuk masuk ke akun keanggotaan ${account}.`,
  }),
  'partner-account-moved': ({ account, organization }) => ({
    subject: `Akun keanggotaan ${account} sekarang hanya dipakai ${organization}`,
    paragraphs: [
      `Pemegang akun keanggotaan ${account} memutuskan lewat surat bahwa hanya akun kerja ${organization} yang memakainya. Semua akun kerja lain diputuskan, dan PartnerID yang mereka gunakan dilepas atau ikut pindah.`,
      'Akun kerja tanpa PartnerID tidak dapat menyetujui perjanjian atau memesan sampai menautkan yang lain.',
    ],
    button: 'Lihat pengidentifikasi Anda',
    why: `Anda menerima surat ini karena akun kerja Anda terhubung, atau pernah terhubung, ke akun keanggotaan ${account}.`,
  }),
};

const whyAsker = 'Anda menerima surat ini karena perusahaan Anda meminta PartnerID ini.';
const whyAnswers = (partnerId: string) =>
  `Anda menerima surat ini karena Anda dapat menjawab untuk PartnerID ${partnerId}.`;

function asked({ organization, by, partnerId, city, account, holder }: Told<'transfer-requested'>) {
  return {
    subject: `${organization} meminta PartnerID ${partnerId}`,
    paragraphs: [
      `${by} dari ${organization} meminta agar lokasi ${city} di akun keanggotaan ${account}, PartnerID ${partnerId}, diserahkan ke akun kerjanya. Sekarang lokasi itu digunakan ${holder}.`,
      'Setujui hanya jika Anda mengenal perusahaan ini dan ingin menyerahkan PartnerID itu: akun kerja ini lalu tidak memilikinya lagi sampai menautkan yang lain.',
    ],
    button: 'Baca permintaan dan jawab',
  };
}
