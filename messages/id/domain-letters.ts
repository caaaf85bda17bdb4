import type { DomainNews } from '@/lib/letter/letters';
import type { domainLetters as english } from '../en/domain-letters';

export const domainLetters: typeof english = {
  'domain-proven': ({ company, reference, domain, record, at }) => ({
    subject: `${domain}: data TXT sudah ada`,
    paragraphs: [
      `Kami mencari data TXT di ${record} dan menemukan nilai kami di sana: ${at}. Peninjau ${company} melihatnya di samping domain ${domain}.`,
      'Biarkan datanya sampai peninjauan diputuskan. Kami memeriksanya lagi sekali sehari dan sebelum keputusan. Anda tidak perlu melakukan hal lain.',
    ],
    button: 'Lihat yang ditemukan',
    why: why({ company, reference }),
  }),
  'domain-proof-gone': ({ company, reference, domain, record, at }) => ({
    subject: `${domain}: data TXT hilang`,
    paragraphs: [
      `Data TXT di ${record} sebelumnya memuat nilai kami. Saat kami memeriksanya lagi, ${at}, nilainya tidak ada. Peninjau ${company} melihatnya di samping domain ${domain}.`,
      'Jika terhapus tanpa sengaja, buat lagi dengan nilai yang sama. Kami memeriksanya lagi sendiri, dan Anda dapat menekan Periksa sekarang.',
    ],
    button: 'Lihat datanya',
    why: why({ company, reference }),
  }),
};

const why = ({ company, reference }: Pick<DomainNews, 'company' | 'reference'>) =>
  `Anda menerima surat ini karena Anda Admin global ${company}, yang meminta data ini. Referensi ${reference}.`;
