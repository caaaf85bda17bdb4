import { counting } from '../counted';
import type { portalHealth as english } from '../en/portal-health';

const counted = counting('id');

export const portalHealth: typeof english = {
  heading: 'Kesehatan portal',
  lead: 'Apa yang diperlukan portal dan apakah tersedia; segel salinan bertanda tangan, dan apa yang menunggunya.',
  tried: ({ count }) =>
    counted(count, {
      none: 'Tidak ada yang menunggu: semua salinan sudah disegel.',
      other: '# salinan sedang dicoba lagi. Muat ulang halaman ini sebentar lagi untuk melihat hasilnya.',
    }),
  renewed:
    'Sertifikat baru sudah ada, dan mulai sekarang segel memakainya. Salinan yang menunggunya dicoba lagi sedikit demi sedikit, atau sekarang juga dengan “Coba semua lagi”.',
  unsealed: {
    heading: 'Salinan bertanda tangan yang menunggu segel',
    none: 'Tidak ada. Setiap salinan yang dicoba sudah disegel.',
    meaning:
      'Perjanjiannya tetap berlaku, dan tidak ada yang terhambat. Salinan dicoba lagi dengan sendirinya; yang gagal selama seminggu menunggu Anda.',
    more: ({ count }) =>
      `${count} yang pertama, dan masih ada lagi. Perjanjiannya tetap berlaku, dan tidak ada yang terhambat.`,
    company: 'Perusahaan',
    of: ({ agreement, version }) => `${agreement}, ${version}`,
    why: 'Sebabnya',
    next: 'Percobaan berikutnya',
    states: { waiting: 'Menunggu', failed: 'Gagal', sealed: 'Disegel' },
    since: ({ at, count }) => counted(count, { other: `Menunggu sejak ${at}, dicoba # kali` }),
    at: ({ at }) => `Percobaan berikutnya ${at}`,
    retry: 'Coba lagi',
    retryOne: ({ company }) => `Coba lagi untuk ${company}`,
    retryAll: 'Coba semua lagi',
  },
  faults: {
    certificate_unreadable: 'Sertifikat tidak dapat dibuka',
    certificate_expired: 'Masa sertifikat sudah berakhir',
    stamp_away: 'Layanan cap waktu tidak menjawab, atau tidak sebagaimana mestinya',
    store_away: 'Tempat penyimpanan berkas tidak menjawab',
    store_full: 'Tempat penyimpanan berkas penuh',
    other: 'Sesuatu yang tidak terduga; log menjelaskan lebih banyak',
  },
  seal: {
    heading: 'Segel',
    certificate: 'Sertifikat',
    until: 'Menyegel sampai',
    fingerprint: 'SHA-256-nya',
    stamps: 'Cap waktu',
    stampedBy: ({ host }) => `Dari ${host}; tanpa jawabannya salinan menunggu`,
    unstamped: 'Tidak ada: SEAL_TSA_URL tidak diatur. Segel menyebut waktunya menurut jam portal.',
    lastStamp: 'Salinan terakhir dengan cap waktu',
    notYet: 'Dibuat bersama salinan pertama',
    fine: 'Baik',
    endsSoon: 'Segera berakhir',
    ended: 'Sudah berakhir',
    renewMeans:
      'Portal membuat sertifikat ini sendiri. Yang baru menyegel sejak dibuat; salinan yang sudah disegel tetap seperti semula, dan tetap dinyatakan asli.',
    renewInSettings:
      'Sertifikat berasal dari pengaturan. Letakkan yang baru di berkas yang disebut SEAL_P12: percobaan berikutnya memakainya, dan tidak ada yang perlu dijalankan ulang.',
    renew: 'Buat sertifikat baru',
  },
  parts: {
    heading: 'Bagian-bagian',
    names: {
      database: 'Basis data',
      migrations: 'Tabel',
      worker: 'Pekerja latar',
      mail: 'Server surat',
      files: 'Penyimpanan berkas',
      scanner: 'Pemindai virus',
    },
    states: { ok: 'Baik', off: 'Tidak dipasang', fault: 'Tidak baik' },
    workers: 'Pekerja latar yang terdengar',
    stopped: 'Alamat yang tidak lagi dikirimi surat',
    unsafe: 'Staf tanpa langkah kedua',
  },
};
