import type { regions as english } from '../en/regions';

export const regions: typeof english = {
  heading: 'Apa yang dapat saya lakukan dari sini?',
  lead: 'Dua aturan menentukan dengan siapa Anda dapat bekerja. Yang satu melihat negara, yang lain melihat wilayah CSP. Keduanya sering tertukar.',
  form: {
    legend: 'Pilih negara',
    country: 'Negara/wilayah Anda',
    other: 'Negara/wilayah lain untuk dibandingkan',
    choose: 'Pilih negara/wilayah',
    nothing: 'Tidak ada',
    show: 'Tampilkan',
  },
  place: {
    heading: ({ country, region }) => `${country} termasuk ${region}`,
    region: 'Wilayah CSP',
    currency: 'Mata uang penagihan',
    countries: 'Negara di wilayah ini',
    onlyOne: 'Hanya negara ini',
    count: ({ count }) => `${count} negara`,
    see: 'Lihat semuanya',
    providers: 'Penyedia di sana',
    noProviders: 'Belum ada yang diotorisasi di sana.',
    allProviders: 'Lihat di direktori',
    enroll: ({ country }) => `Daftar di ${country}`,
    outsideHeading: ({ country }) => `${country} tidak termasuk wilayah mana pun`,
    outside: ({ country }) =>
      `Program ini tidak menjangkau ${country}: perusahaan di sana tidak dapat mendaftar, dan tidak ada yang dapat bekerja dengannya. Perusahaan yang juga memiliki bisnis terdaftar di tempat lain mendaftar di sana.`,
  },
  rules: {
    heading: 'Dua aturan',
    country: {
      heading: 'Negara yang sama',
      meaning: 'PartnerID Anda harus berupa lokasi di negara akun kerja Anda.',
      account: 'Akun kerja',
      partnerId: 'PartnerID',
    },
    region: {
      heading: 'Wilayah yang sama',
      meaning: 'Kemitraan, pelanggan, dan pesanan tetap dalam satu wilayah CSP. Negaranya boleh berbeda.',
      anywhere: 'di mana pun di dalamnya',
      you: 'Anda',
      provider: 'Penyedia',
      customer: 'Pelanggan',
    },
  },
  verdict: {
    heading: ({ country, other }) => `Dapatkah ${country} dan ${other} bekerja sama?`,
    country: 'PartnerID',
    region: 'Kemitraan, pelanggan, dan pesanan',
    yes: 'Ya',
    no: 'Tidak',
    sameCountry: ({ country }) => `Keduanya ${country}: PartnerID di ${country} cocok dengan akun kerja di ${country}.`,
    otherCountry: ({ country, other }) =>
      `PartnerID di ${other} tidak dapat ditautkan ke akun kerja di ${country}. Negaranya harus sama.`,
    sameRegion: ({ region }) =>
      `Keduanya termasuk wilayah ${region}: penyedia, penjual, dan pelanggan di sana dapat bekerja sama.`,
    otherRegion: ({ country, other, region, otherRegion }) =>
      `${country} termasuk ${region}, sedangkan ${other} termasuk ${otherRegion}. Penyedia, penjual, dan pelanggan harus berada dalam satu wilayah.`,
    outside: ({ country }) => `${country} tidak termasuk wilayah mana pun dalam program.`,
    next: ({ other }) => `Untuk bekerja di ${other} juga`,
    nextMeans:
      'Satu perusahaan dapat memiliki beberapa akun kerja. Perusahaan memerlukan bisnis terdaftar di sana, kemudian:',
    steps: ({ other }) => [
      `akun kerja tersendiri di ${other},`,
      `PartnerID yang berupa lokasi di ${other},`,
      'pendaftaran dan perjanjian mitra yang diterima untuk akun itu,',
      'kemitraan dengan penyedia di wilayah tersebut.',
    ],
    locationOnly: ({ country }) =>
      `Untuk PartnerID, pilih lokasi di ${country}, atau tambahkan lewat Pengidentifikasi. Selebihnya berjalan seperti biasa.`,
    create: ({ other }) => `Buat akun kerja di ${other}`,
  },
  exceptions: {
    heading: 'Sering keliru',
    lead: 'Bukan geografi atau bendera yang menentukan, melainkan daftar program. Yang berikut paling sering mengejutkan.',
    nowhere: 'Tanpa wilayah',
    not: ({ countries, region }) => `${countries}: bukan ${region}`,
    too: ({ countries }) => `${countries}: tetap termasuk suatu wilayah`,
  },
  inForce: ({ on }) => `Sebagaimana berlaku pada ${on}.`,
};
