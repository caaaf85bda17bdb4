import type { EnrollmentNews } from '@/lib/letter/letters';
import type { Limits, Ways } from '@/lib/letter/ways';

type English = typeof import('../en/waiting-letters');

export const waitingLetters: English['waitingLetters'] = {
  'enrollment-waits': (told, { ways }) =>
    ({
      contact: {
        subject: `${told.company}: kontak Anda belum mengonfirmasi`,
        paragraphs: [
          `${told.contact} belum mengonfirmasi pendaftaran ${told.company}, jadi peninjauan belum dimulai. Kami baru saja menulis lagi kepadanya.`,
          'Jika alamatnya salah atau suratnya tidak tiba, perbaiki alamatnya atau kirim suratnya sekali lagi di halaman pendaftaran.',
          `Tanpa konfirmasi, pendaftaran ditutup pada ${told.closesAt}. Setelah itu Anda dapat memulai yang baru, dengan jawaban yang sudah Anda berikan.`,
        ],
        button: 'Lihat pendaftaran',
        why: whyOfEnrollment(told, ways),
      },
      answers: {
        subject: `${told.company}: pendaftaran Anda menunggu`,
        paragraphs: [
          `Pendaftaran ${told.company} sudah dimulai tetapi belum dikirim. Jawaban Anda tersimpan; lanjutkan dari tempat terakhir.`,
          `Jika tidak ada yang dilakukan, pendaftaran ditutup pada ${told.closesAt}. Setelah itu Anda dapat memulai yang baru, dengan jawaban yang sudah Anda berikan. Jika Anda tidak ingin mendaftar, Anda dapat menariknya di halamannya.`,
        ],
        button: 'Lanjutkan',
        why: whyOfEnrollment(told, ways),
      },
      another: {
        subject: `${told.company}: tunjuk kontak lain sebelum ${told.closesAt}`,
        paragraphs: [
          `${told.contact} menjawab “Ini bukan saya” atas pendaftaran ${told.company}, jadi sekarang tidak ada yang meninjaunya.`,
          'Tunjuk orang yang mengetahuinya, lalu kirim lagi jawaban Anda. Jika ada hal lain yang perlu diperbaiki, halaman pendaftaran menyebutkannya.',
          `Jika tidak ada yang dikirim, pendaftaran ditutup pada ${told.closesAt}. Setelah itu Anda dapat memulai yang baru, dengan jawaban yang sudah Anda berikan.`,
        ],
        button: 'Lihat pendaftaran',
        why: whyOfEnrollment(told, ways),
      },
    })[told.waitsFor],
  'enrolled-direct': (told, { ways }) => ({
    subject: `${told.company} memenuhi syarat sebagai penjual tidak langsung`,
    paragraphs: [
      `${told.company} sudah menjadi mitra langsung, jadi memenuhi syarat tanpa peninjauan. Tidak ada yang diperiksa.`,
      'Berikutnya, seorang Admin global membaca dan menerima perjanjian mitra di halaman Perjanjian. Sebelum itu PartnerID harus ditautkan.',
    ],
    button: 'Buka Perjanjian',
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-closed': (told, { ways, limits }) => ({
    subject: `${told.company}: pendaftaran ditutup`,
    paragraphs: [
      `Pendaftaran ${told.company} ditutup. ${whyClosed({ ...ways, limits })}`,
      'Seorang Admin global dapat memulai pendaftaran baru di halaman pendaftaran. Jawaban dari pendaftaran ini menunggu di sana, begitu juga undangan penyedia sampai masa berlakunya habis. Pendaftaran ini sendiri hanya dapat dibuka kembali oleh ketua peninjau, yang lalu menulis kepada Anda.',
    ],
    button: orSee('Mulai pendaftaran baru', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-status': ({ company, reference }, { linkEnds, ways }) => ({
    subject: `${company}: status pendaftaran`,
    paragraphs: [
      `Seseorang, mungkin Anda, menanyakan sampai di mana pendaftaran ${company}. Tombol ini membuka jawabannya: statusnya, kejadian terakhir, dan apa yang perlu diperbaiki.`,
      {
        contact: `Anda adalah kontak utamanya. Yang perlu diperbaiki dikerjakan Admin global ${company}; namanya tertulis di halaman itu.`,
        admin: `Anda adalah Admin global ${company}. Untuk memperbaiki sesuatu, masuklah; halaman itu memberi tahu caranya jika Anda tidak bisa.`,
      }[ways.reader],
      `Tautan ini membuka halaman itu sampai ${linkEnds}, sesering yang Anda perlukan. Tidak ada yang dapat diubah di sana, tetapi siapa pun yang memegang tautannya dapat membacanya.`,
    ],
    button: 'Lihat statusnya',
    no: 'Jika itu bukan Anda, Anda tidak perlu melakukan apa pun.',
    why: `Anda menerima surat ini karena nomor referensi ${reference} dan alamat ini ditulis di halaman “Sampai di mana sebuah pendaftaran?”.`,
  }),
  'case-taken-over': ({ company, by, place, reference }) => ({
    subject: `${by} mengambil alih ${company}`,
    paragraphs: [
      `${by}, ketua peninjau, mengambil alih kasus ${company} yang Anda pegang. Kasus itu tidak lagi pada Anda, dan yang Anda mulai di sana tidak terkirim.`,
      'Tidak ada yang perlu Anda lakukan. Bicaralah dengannya jika Anda mengetahui sesuatu tentang kasus ini.',
    ],
    button: 'Lihat kasusnya',
    why: {
      cases: `Anda menerima surat ini karena kasus itu sebelumnya milik Anda. Nomor referensi ${reference}.`,
      'company-changes': `Anda menerima surat ini karena perubahan itu sebelumnya milik Anda. Referensi ${reference}.`,
      'customer-accounts': 'Anda menerima surat ini karena kasus itu sebelumnya milik Anda.',
    }[place],
  }),
};

type Closed = Pick<Ways, 'stood'> & { limits: Limits };

export function whyClosed({ stood, limits: { daysToAct, maxAttempts } }: Closed): string {
  return {
    draft: `Selama ${daysToAct} hari tidak ada yang ditulis di dalamnya, dan pendaftaran tidak dikirim.`,
    email_pending: `Kontak utama tidak mengonfirmasinya selama ${daysToAct} hari.`,
    needs_action: `Yang kami tanyakan tidak dijawab dalam ${daysToAct} hari, atau dalam waktu tambahan yang kami berikan.`,
    rejected: `Setelah penolakan tidak ada yang dikirim dalam ${daysToAct} hari, atau dalam waktu tambahan yang kami berikan, atau semua ${maxAttempts} kesempatan sudah dipakai.`,
  }[stood];
}

export function whyOfEnrollment({ company, reference }: EnrollmentNews, { reader }: Ways): string {
  return {
    contact: `Anda menerima surat ini karena Anda adalah kontak utama ${company}. Referensi ${reference}.`,
    admin: `Anda menerima surat ini karena Anda adalah Admin global ${company}. Referensi ${reference}.`,
  }[reader];
}

export function orSee(admin: string, { reader }: Ways): string {
  return { contact: 'Lihat statusnya', admin }[reader];
}

export function rightOrSee(admin: string, { reader }: Ways): string {
  return { contact: 'Lihat statusnya dan siapa yang dapat memperbaikinya', admin }[reader];
}
