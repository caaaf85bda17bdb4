import { counting } from '../counted';
import type { noticeLetters as English } from '../en/notice-letters';

const counted = counting('id');

export const noticeLetters: typeof English = {
  'prove-notice-address': ({ organization, by }, { linkEnds }) => ({
    subject: `Kirim kabar ${organization} ke alamat ini?`,
    paragraphs: [
      `${by} memasukkan alamat ini untuk kabar ${organization}: salinan dari apa yang disampaikan kepada orang-orangnya tentang pendaftaran, mitra, pelanggan, dan pesanan.`,
      'Tombol ini membuka halaman yang menanyakan kode dalam surat ini. Tidak ada yang dikirim sebelum seseorang mengetiknya di sana.',
      `Tautan ini berlaku satu kali, sampai ${linkEnds}.`,
    ],
    button: 'Konfirmasi alamat',
    no: 'Jika Anda tidak menginginkannya, Anda tidak perlu melakukan apa pun.',
    why: `Anda menerima surat ini karena ${by} memasukkan alamat ini di pengaturan ${organization}.`,
  }),
  'notice-address-added': ({ organization, by, address }) => ({
    subject: `Kabar ${organization} kini dikirim ke satu alamat lagi`,
    paragraphs: [
      `${by} menambahkan alamat ${address} ke alamat perusahaan, dan pembacanya sudah mengonfirmasinya. Mulai sekarang salinan kabar tentang pendaftaran, mitra, pelanggan, dan pesanan dikirim ke sana.`,
      'Jika ini tidak semestinya, keluarkan alamat itu di halaman yang dibuka tombol ini.',
    ],
    button: 'Lihat alamat-alamatnya',
    why: `Anda menerima surat ini karena Anda Admin global ${organization}.`,
  }),
  'notices-digest': ({ count, listed, more }) => ({
    subject: counted(count, { other: '# hal terjadi sejak kemarin' }),
    paragraphs: [
      counted(count, {
        other: 'Dari yang Anda pilih untuk disampaikan sekali sehari, # hal terjadi. Yang terbaru lebih dahulu:',
      }),
    ],
    points: [...listed],
    after: [counted(more, { none: 'Itu semuanya.', other: '# lagi ada di halaman.' })],
    button: 'Buka pemberitahuan Anda',
    no: 'Di Pengaturan, Pemberitahuan, Anda memilih apa yang datang sekali sehari, pada jam berapa, atau tidak sama sekali.',
    why: 'Anda menerima surat ini karena Anda meminta beberapa hal disampaikan sekali sehari.',
  }),
};
