import type { DelegationNews } from '@/lib/letter/letters';
import type { delegationLetters as english } from '../en/delegation-letters';

export const delegationLetters: typeof english = {
  'sign-for-us': ({ company, agreement, askedBy, person }, { linkEnds }) => ({
    subject: `${askedBy} meminta Anda menerima perjanjian untuk ${company}`,
    paragraphs: [
      `${askedBy}, Admin global ${company}, menyebut Anda sebagai orang yang berwenang mengikat perusahaan, dan meminta Anda membaca dan menerima perjanjian mitra versi ${agreement}.`,
      'Tombol ini membuka halaman berisi seluruh perjanjian, tempat Anda menjawab ya atau tidak; sebelum itu tidak ada yang berubah. Jika ya, Anda dapat masuk ke akun perusahaan tanpa peran, dan menerima perjanjian di sana.',
      `Tautan ini berlaku satu kali, sampai ${linkEnds}.`,
    ],
    quoted: `${askedBy} menulis:`,
    button: 'Lihat permintaan',
    no: 'Anda dapat menjawab tidak di halaman yang sama. Jika Anda tidak mengenalnya, Anda tidak perlu melakukan apa pun.',
    why: `Anda menerima surat ini karena ${askedBy} memberikan alamat ini sebagai alamat ${person}.`,
  }),
  'delegation-taken': (told) => ({
    subject: `${told.person} akan menerima perjanjian untuk ${told.company}`,
    paragraphs: [
      `${told.person} bersedia memenuhi permintaan ${told.askedBy}: menerima perjanjian mitra versi ${told.agreement} untuk ${told.company}.`,
      'Mulai sekarang orang itu anggota akun, tanpa peran, dan dapat menerima versi itu. Anda dapat menarik kembali permintaan ini sebelum perjanjian diterima.',
    ],
    button: 'Buka Perjanjian',
    why: whyAdmin(told),
  }),
  'delegation-declined': (told) => ({
    subject: `${told.person} tidak bersedia menerima perjanjian untuk ${told.company}`,
    paragraphs: [
      `${told.askedBy} meminta ${told.person} menerima perjanjian mitra versi ${told.agreement} untuk ${told.company}. Jawabannya tidak.`,
      'Admin global dapat menerimanya, atau meminta orang lain.',
    ],
    quoted: 'Alasannya:',
    button: 'Buka Perjanjian',
    why: whyAdmin(told),
  }),
  'delegation-expired': (told) => ({
    subject: `${told.company}: ${told.person} tidak menerima perjanjian tepat waktu`,
    paragraphs: [
      `${told.askedBy} meminta ${told.person} menerima perjanjian mitra versi ${told.agreement} untuk ${told.company}. Masa 30 hari sudah lewat, dan tautannya tidak lagi membuka apa pun.`,
      'Admin global dapat menerimanya, atau meminta lagi.',
    ],
    button: 'Buka Perjanjian',
    why: whyAdmin(told),
  }),
  'delegation-withdrawn': (told) => ({
    subject: `${told.company}: Anda tidak perlu menerima perjanjian`,
    paragraphs: [
      `${told.askedBy} pernah meminta Anda menerima perjanjian mitra versi ${told.agreement} untuk ${told.company}. Admin global menariknya kembali, jadi tidak ada yang perlu Anda lakukan.`,
      'Tautan dalam surat sebelumnya tidak lagi membuka apa pun.',
    ],
    button: 'Buka portal',
    why: whyPerson(told),
  }),
  'delegation-overtaken': (told) => ({
    subject: `${told.company}: perjanjian sudah diterima`,
    paragraphs: [
      `${told.askedBy} pernah meminta Anda menerima perjanjian mitra versi ${told.agreement} untuk ${told.company}. Admin global sudah menerimanya, jadi tidak ada yang perlu Anda lakukan.`,
      'Tautan dalam surat sebelumnya tidak lagi membuka apa pun.',
    ],
    button: 'Buka portal',
    why: whyPerson(told),
  }),
  'delegation-void': (told) => ({
    subject: `${told.company}: tidak ada lagi perjanjian yang perlu diterima`,
    paragraphs: [
      `${told.askedBy} pernah meminta Anda menerima perjanjian mitra versi ${told.agreement} untuk ${told.company}. Versi itu ditarik kembali dan tidak akan berlaku, jadi tidak ada yang perlu Anda lakukan.`,
      'Tautan dalam surat sebelumnya tidak lagi membuka apa pun.',
    ],
    button: 'Buka portal',
    why: whyPerson(told),
  }),
  'provider-asks-to-sign': ({ company, provider, agreement }) => ({
    subject: `${provider} meminta Anda menerima perjanjian mitra`,
    paragraphs: [
      `${provider} bekerja sama dengan ${company}, atau sudah mengundangnya, dan dapat membuat pesanan baru atas namanya setelah perjanjian mitra yang berlaku, versi ${agreement}, diterima.`,
      'Admin global membaca dan menerimanya di Perjanjian. Anda salah satunya. Yang sudah berjalan tetap berjalan.',
    ],
    button: 'Buka Perjanjian',
    why: `Anda menerima surat ini karena Anda Admin global ${company}, dan ${provider} memintanya.`,
  }),
  'agreement-declined': ({ company, agreement, by }) => ({
    subject: `${by} menolak perjanjian mitra untuk ${company}`,
    paragraphs: [
      `${by} menolak perjanjian mitra versi ${agreement} untuk ${company}. Tidak ada yang ditutup karenanya, dan yang sudah berjalan tetap berjalan; tanpa perjanjian yang diterima tidak ada yang baru dimulai.`,
      'Anda masih dapat menerimanya, seperti setiap Admin global perusahaan.',
    ],
    quoted: `${by} menulis:`,
    button: 'Buka Perjanjian',
    why: `Anda menerima surat ini karena Anda Admin global ${company}.`,
  }),
};

function whyAdmin({ company }: DelegationNews): string {
  return `Anda menerima surat ini karena Anda Admin global ${company}.`;
}

function whyPerson({ askedBy, person }: DelegationNews): string {
  return `Anda menerima surat ini karena ${askedBy} memberikan alamat ini sebagai alamat ${person}.`;
}
