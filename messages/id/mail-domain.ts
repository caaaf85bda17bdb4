import { counting } from '../counted';
import type { mailDomain as English } from '../en/mail-domain';

const counted = counting('id');

export const mailDomain: typeof English = {
  heading: 'Domain surat',
  lead: ({ domain }) =>
    `Surat datang dari ${domain}. Server surat hanya mempercayainya jika tiga data di DNS-nya menyatakan demikian.`,
  kinds: {
    spf: 'SPF: siapa yang boleh mengirim',
    dkim: 'DKIM: tanda tangan',
    dmarc: 'DMARC: apa yang dilakukan pihak lain',
  },
  about: {
    spf: 'Menyebut server surat yang mengirim untuk domain ini. Portal tidak memeriksa apakah server Anda ada di dalamnya: periksalah, dan tambahkan jika belum ada.',
    dkim: 'Memuat separuh publik dari kunci yang menandatangani setiap surat.',
    dmarc:
      'Memberi tahu server surat lain apa yang dilakukan dengan surat tanpa tanda tangan, dan ke mana melaporkannya.',
  },
  stands: {
    there: 'Sudah ada',
    missing: 'Belum ada',
    other: 'Isinya berbeda',
    many: 'Ada lebih dari satu',
    unknown: 'Tidak ada server nama yang menjawab',
    unset: 'Portal tidak menandatangani apa pun',
  },
  todo: {
    missing: 'Tambahkan data TXT ini.',
    other: 'Ubah data itu menjadi ini, atau seperti kata layanan surat Anda.',
    many: 'Sisakan satu: dari beberapa, server surat tidak memakai satu pun.',
    unknown: 'Periksa lagi sebentar lagi. Jika tetap begitu, periksa DNS_SERVERS.',
    unset:
      'Atur DKIM_KEY dan DKIM_SELECTOR, kecuali server surat Anda yang menandatangani. Tanpa tanda tangan, program surat tidak menawarkan penghentian surat dengan sekali tekan.',
  },
  found: 'Ditemukan:',
  name: 'Nama',
  value: 'Isi',
  policies: {
    heading: 'Ditolak karena kebijakan dalam seminggu terakhir',
    lead: 'Balasan dengan 5.7: alamatnya tidak salah, jadi tidak dihentikan. Data di atas biasanya obatnya.',
    none: 'Tidak ada.',
    letters: ({ count }) => counted(count, { other: '# surat' }),
  },
};
