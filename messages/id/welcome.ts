import { counting } from '../counted';
import type { welcome as english } from '../en/welcome';

const counted = counting('id');

export const welcome: typeof english = {
  heading: 'Selamat Datang',
  lead: 'Daftarkan perusahaan Anda sebagai penjual tidak langsung. Perlu waktu sekitar 15 menit. Anda dapat berhenti setelah halaman mana pun dan melanjutkannya nanti, di perangkat apa pun.',
  since:
    'Mulai Oktober 2020, semua mitra baru mendaftar sebagai penjual tidak langsung: Anda menjual kepada pelanggan Anda, dan penyedia mengurus pesanan serta penagihan.',
  country: {
    heading: 'Di mana bisnis Anda?',
    hint: 'Negara/wilayah alamat hukum perusahaan Anda. Akun kerja dan PartnerID Anda berada di negara/wilayah yang sama.',
    choose: 'Pilih negara/wilayah',
    show: 'Tampilkan yang berlaku',
    region: 'Wilayah CSP',
    regionHint: 'Anda bekerja dengan penyedia dan pelanggan di wilayah ini.',
    currency: 'Mata uang penagihan',
    language: 'Bahasa perjanjian',
    english: 'Inggris',
    providers: 'Penyedia yang dapat bekerja dengan Anda',
    toRegions: 'Yang dimungkinkan suatu wilayah',
    registration: 'Nomor registrasi',
    registrationNeeded: ({ kinds }) => `Diperlukan: ${kinds}. Salah satu cukup.`,
    registrationOne: ({ kinds }) => `Diperlukan: ${kinds}.`,
    registrationOptional: 'Tidak diperlukan. Dengan nomor di daftar perusahaan, peninjauan lebih cepat.',
    providersCount: ({ count }) =>
      counted(count, { other: '# penyedia yang diotorisasi dapat bekerja sama dengan Anda.' }),
    noProviders: 'Belum ada penyedia yang diotorisasi di sana. Anda tetap dapat mendaftar.',
    allProviders: 'Lihat semuanya',
    none: 'Kami tidak mengenal negara ini. Pilih salah satu dari daftar.',
  },
  needs: {
    heading: 'Yang Anda perlukan',
    items: [
      {
        title: 'Info masuk Admin global untuk akun kerja Anda',
        text: 'Jika Anda tidak memiliki akun kerja, Anda dapat membuatnya selama proses pendaftaran.',
      },
      {
        title: 'Info masuk akun keanggotaan Anda',
        text: 'Akun ini menunjukkan PartnerID perusahaan Anda, agar dapat ditautkan. Kredensialnya mungkin berbeda dari akun kerja Anda. Pusat Keanggotaan Mitra, tempatnya dahulu dipakai, ditutup pada Mei 2022. Langkah ini dapat ditunda.',
      },
      {
        title: 'Nama bisnis hukum dan alamat',
        text: 'Persis seperti yang terdaftar. Ini menunjukkan bahwa perusahaan Anda mapan dan Anda berwenang bertindak atas namanya.',
      },
      {
        title: 'Kontak utama',
        text: 'Orang di perusahaan Anda yang dapat kami hubungi. Kami tidak menerima alamat email dari layanan berbasis web seperti Gmail, Yahoo! Mail, iCloud Mail, AOL Mail, atau Outlook.',
      },
      { title: 'Detail dukungan pelanggan', text: 'Alamat email, nomor telepon, atau situs web untuk pelanggan Anda.' },
    ],
  },
  after: {
    heading: 'Yang terjadi setelah itu',
    items: [
      'Kontak utama mengonfirmasi lewat email. Setelah itu peninjauan kami dimulai.',
      'Kami memverifikasi perusahaan dalam 3–5 hari kerja dan mengirim email ke kontak utama.',
      'Admin global melihat dan menerima perjanjian mitra.',
    ],
  },
  already: {
    heading: 'Sudah terdaftar sebagai mitra langsung?',
    text: 'Kami hanya meminta kontak dukungan pelanggan Anda. Masuk dengan akun kerja yang sudah terdaftar.',
  },
  begin: {
    heading: 'Siap?',
    headingIn: ({ country }) => `Siap mendaftar di ${country}?`,
    signIn: 'Masuk',
    create: 'Buat akun kerja',
    createElsewhere: ({ country }) => `Buat akun kerja di ${country}`,
    start: 'Mulai',
    goOn: 'Lanjutkan',
    signedOut:
      'Masuk sebagai Admin global akun kerja Anda. Jika belum punya, buat akun kerja sekarang, lalu masuk dengan akun itu.',
    signedIn: ({ organization }) => `Anda mendaftarkan ${organization}, akun kerja yang sedang digunakan.`,
    noAccount:
      'Tidak ada akun kerja Anda yang mendaftar. Perusahaan yang ingin mendaftar memerlukan akun kerja sendiri.',
  },
};
