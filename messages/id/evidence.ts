import { counting } from '../counted';
import type { evidence as english } from '../en/evidence';

const counted = counting('id');

export const evidence: typeof english = {
  lead: 'Di samping setiap pemeriksaan tertulis apa yang dilihat portal dengan sendirinya, dan kapan. Ini tidak memutuskan apa pun.',
  tones: { agrees: 'Cocok:', differs: 'Tidak cocok:', open: 'Untuk diketahui:' },
  from: ({ network, device }) => `dari ${network}, ${device}`,
  device: ({ browser, system }) => `${browser} di ${system}`,
  noNetwork: 'jaringan yang tidak dikenal',
  noDevice: 'peramban yang tidak dikenal',
  seen: {
    link_pressed: ({ address, at, network, device }) =>
      `Pembaca ${address} membuka tautan kami dan menekan Konfirmasi: ${at}, dari ${network}, ${device}.`,
    link_denied: ({ address, at, network, device }) =>
      `Pembaca ${address} menjawab “Ini bukan saya”: ${at}, dari ${network}, ${device}.`,
    link_confirmed: ({ address, at }) => `Pembaca ${address} membuka tautan kami dan menekan Konfirmasi: ${at}.`,
    link_refused: ({ address, at }) => `Pembaca ${address} menjawab “Ini bukan saya”: ${at}.`,
    link_waits: ({ address }) => `Belum ada yang menekan tautan yang dikirim ke ${address}.`,
    mail_is_website: ({ domain }) => `Alamat email dan situs web sama-sama di ${domain}.`,
    mail_is_not_website: ({ domain, website }) => `Alamat email di ${domain}, situs web di ${website}.`,
    no_website: ({ domain }) => `Alamat email di ${domain}. Tidak ada situs web untuk dibandingkan.`,
    mail_webmail: ({ domain }) => `${domain} ada di daftar email web kami: siapa pun dapat memiliki alamat di sana.`,
    mail_disposable: ({ domain }) => `${domain} ada di daftar alamat sementara kami.`,
    mail_tenant: ({ domain }) => `${domain} diberikan bersama akun cloud, bukan milik perusahaan sendiri.`,
    txt_held: ({ name, at, resolver }) =>
      `Data TXT di ${name} memuat nilai kami, menurut server nama ${resolver} pada ${at}.`,
    txt_gone: ({ name, at }) => `Data TXT di ${name} pernah ada, dan hilang sejak kami lihat ${at}.`,
    txt_not_seen: ({ name, at }) => `Nilai kami diminta di ${name}, dan belum ada pada ${at}.`,
    txt_asked: ({ name }) => `Nilai kami diminta di ${name}. Belum ada yang memeriksanya.`,
    txt_not_asked: ({ domain }) => `Tidak ada data TXT yang diminta untuk membuktikan ${domain}.`,
    domain_age: ({ domain }) => `Usia ${domain}: tidak diketahui, registri tidak menyebutkannya.`,
    contact_is_user: ({ address }) => `${address} adalah pengguna akun kerja ini.`,
    contact_is_no_user: ({ address }) => `${address} bukan pengguna akun kerja ini. Kontak ditunjuk oleh orang lain.`,
    directory_same: ({ source, at, number }) =>
      `${source} ${number} memuat nama, alamat, dan nomor yang sama dengan perusahaan, per ${at}.`,
    directory_differs: ({ source, at, number, fields }) => `${source} ${number} memuat hal lain, per ${at}: ${fields}.`,
    directory_none: () => 'Perusahaan tidak dicari di direktori.',
    number_passes: () =>
      'Nomor registrasi lolos angka pemeriksanya sendiri. Itu tidak mengatakan milik siapa nomornya.',
    number_fails: () => 'Nomor registrasi tidak lolos angka pemeriksanya sendiri.',
    number_unchecked: () => 'Nomor registrasi jenis ini tidak punya angka pemeriksa yang kami kenal.',
    number_none: () => 'Tidak ada nomor registrasi yang diisi.',
    countries_same: ({ country }) => `Tidak ada isian yang termasuk negara lain selain ${country}.`,
    country_of_address: ({ country, other }) => `Akun kerja berada di ${country}, alamatnya di ${other}.`,
    country_of_partner_id: ({ country, other }) => `Akun kerja berada di ${country}, PartnerID-nya di ${other}.`,
    country_of_telephone: ({ country, other }) =>
      `Akun kerja berada di ${country}, sebuah nomor telepon dikeluarkan di ${other}.`,
    alike: ({ count }) => counted(count, { other: '# perusahaan di sini mirip dengan yang ini. Lihat di bawah.' }),
    alike_none: () => 'Tidak ada perusahaan di sini yang mirip dengan yang ini.',
  },
  ownStates: {
    not_started: 'Belum dimulai',
    running: 'Terbuka',
    needs_info: 'Menunggu Anda',
    passed: 'Sesuai',
    failed: 'Tidak sesuai',
  },
  own: {
    heading: 'Yang kami lihat sejauh ini',
    lead: 'Peninjau melihat hal yang sama. Mereka yang memutuskan; ini tidak memutuskan apa pun.',
    prove: 'Buktikan domain Anda',
    proveWhy: 'Data TXT di DNS-nya menunjukkan bahwa Anda mengelola domain itu. Ini membantu, dan tidak wajib.',
  },
};
