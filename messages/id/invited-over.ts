import type { invitedOver as english } from '../en/invited-over';

export const invitedOver: typeof english = {
  sent: ({ on, sentBy, provider }) => `Dikirim oleh ${sentBy} dari ${provider}, ${on}`,
  accepted: {
    own: ({ provider }) => `Anda sudah mengotorisasi ${provider}`,
    ownMeans: ({ by, on, provider }) =>
      `${by} menerima undangan ini, ${on}. ${provider} ada dalam daftar penyedia tidak langsung Anda.`,
    see: 'Lihat kemitraan',
    heading: 'Undangan ini sudah diterima',
    meaning: ({ provider }) =>
      `Perusahaan yang menerima undangan ini sudah mengotorisasi ${provider}. Sebuah undangan dijawab satu kali, jadi tidak ada lagi yang dapat dilakukan di sini.`,
    signedOut: 'Jika itu perusahaan Anda, masuk untuk melihat kemitraannya.',
    another: 'Jika perusahaan Anda juga ingin bekerja dengan penyedia ini, minta undangan tersendiri.',
  },
  declined: {
    own: 'Perusahaan Anda menolak undangan ini',
    ownMeans: ({ by, on, provider }) =>
      `${by} menolak, ${on}. Tidak ada yang diotorisasi, dan ${provider} sudah diberi tahu.`,
    ownAdvice: 'Jika Anda berubah pikiran, minta tautan baru.',
    heading: 'Undangan ini sudah ditolak',
    meaning: 'Perusahaan yang menerima undangan ini menolaknya. Tidak ada yang diotorisasi.',
    advice: 'Jika perusahaan Anda berpendapat lain, minta tautan baru.',
  },
  revoked: {
    heading: ({ provider }) => `${provider} menarik kembali undangan ini`,
    meaning:
      'Tautannya tidak membuka apa pun lagi. Tidak ada yang diotorisasi, dan Anda tidak perlu melakukan apa-apa.',
    advice: 'Jika Anda tetap ingin bekerja sama, minta tautan baru.',
  },
  expired: {
    heading: 'Masa berlaku undangan ini sudah habis',
    meaning: ({ until }) =>
      `Undangan ini dapat dijawab sampai ${until}. Undangan berlaku terbatas, agar surat lama tidak dapat disalahgunakan. Tidak ada yang diotorisasi.`,
    advice: 'Minta tautan baru: surat yang baru berlaku tiga puluh hari.',
  },
  superseded: {
    heading: 'Tautan ini sudah digantikan surat yang lebih baru',
    meaning: ({ provider, on }) =>
      `${provider} mengirim undangan ini lagi, ${on}. Hanya tautan dalam surat terbaru yang berlaku.`,
    advice: 'Cari surat terbaru di alamat yang diundang. Jika tidak ada, minta tautan baru.',
  },
  suspended: {
    heading: ({ provider }) => `${provider} sedang tidak dapat memulai kemitraan`,
    meaning:
      'Otorisasinya sebagai penyedia tidak langsung sedang ditangguhkan. Selama itu tidak ada yang dapat mengotorisasinya; kemitraan yang sudah ada tetap berjalan.',
    advice: 'Simpan suratnya: tautannya berlaku lagi jika penangguhan selesai pada waktunya. Atau cari penyedia lain.',
    directory: 'Cari penyedia lain',
  },
  unknown: {
    heading: 'Tautan ini tidak lengkap',
    meaning: 'Sebagian alamatnya hilang atau berubah di jalan, sehingga kami tidak tahu undangan mana yang dimaksud.',
    advice:
      'Buka lagi suratnya dan tekan tombolnya, atau salin seluruh alamatnya. Membaca halaman ini tidak mengubah apa pun.',
    home: 'Ke halaman pertama',
    directory: 'Penyedia dalam direktori',
  },
  ownInvitation: {
    heading: 'Ini undangan dari perusahaan Anda sendiri',
    meaning: ({ provider }) =>
      `Anda menggunakan akun ${provider}, yang mengirim undangan ini. Hanya perusahaan yang diundang yang dapat menjawabnya.`,
    see: 'Lihat undangan',
  },
  otherKind: {
    heading: 'Akun ini tidak dapat mengotorisasi penyedia',
    customer: ({ company }) =>
      `Anda menggunakan ${company}, akun pelanggan. Hanya penjual yang dapat mengotorisasi penyedia tidak langsung.`,
    provider: ({ company }) =>
      `Anda menggunakan ${company}, akun penyedia. Hanya penjual yang dapat mengotorisasi penyedia tidak langsung.`,
    none: 'Anda masuk tanpa akun perusahaan. Hanya penjual yang dapat mengotorisasi penyedia tidak langsung.',
    advice: 'Gunakan akun perusahaan yang diundang. Jika belum ada, buat akun kerja: setelah itu Anda kembali ke sini.',
  },
  parkedForAnother: {
    heading: 'Undangan ini disimpan untuk perusahaan lain',
    meaning: ({ company }) =>
      `Perusahaan lain sudah membukanya dan sedang bersiap menjawab, jadi ${company} tidak dapat menjawabnya.`,
    advice: 'Gunakan akun perusahaan itu, atau minta undangan tersendiri.',
  },
  keptElsewhere: {
    heading: ({ company }) => `Undangan ini disimpan untuk ${company}`,
    meaning: ({ company }) =>
      `Anda menggunakan akun Anda yang lain. Gunakan ${company} untuk melihat undangan dan menjawabnya.`,
  },
  otherPartnerId: {
    heading: 'Undangan ini menyebut perusahaan lain',
    advice: 'Gunakan akun pemilik PartnerID ini, atau minta undangan tersendiri.',
    meaning: ({ company, partnerId }) =>
      `Undangan ini untuk perusahaan dengan PartnerID ${partnerId}. ${company}, akun yang sedang digunakan, memiliki PartnerID lain.`,
  },
  otherRegion: {
    heading: ({ provider }) => `${provider} bekerja di wilayah lain`,
    meaning: ({ company, companyRegion, providerRegion }) =>
      `${company} berada di wilayah ${companyRegion}, sedangkan penyedia di ${providerRegion}. Kemitraan selalu berada dalam satu wilayah, jadi penyedia ini tidak dapat diotorisasi dari akun ini.`,
    noRegion: ({ country }) =>
      `${country} tidak termasuk wilayah mana pun dalam program, sehingga kemitraan tidak dapat dibuat dari sana.`,
    advice: 'Cari penyedia di wilayah Anda, atau gunakan akun perusahaan Anda di wilayah itu.',
    directory: 'Penyedia di wilayah Anda',
    regions: 'Apa yang dapat dilakukan dari mana',
  },
  partners: {
    heading: ({ provider }) => `Anda sudah bekerja dengan ${provider}`,
    meaning: ({ provider, company, on }) =>
      `${company} dan ${provider} bermitra sejak ${on}. Tidak ada lagi yang perlu diotorisasi.`,
  },
  signIn: 'Masuk',
  kept: 'Sebuah perusahaan menyimpan undangan ini. Jika itu perusahaan Anda, masuk: Anda masih dapat menjawabnya.',
  ask: {
    heading: 'Minta tautan baru',
    own: 'Minta undangan tersendiri',
    meaning: ({ sentBy }) =>
      `Kami menulis kepada ${sentBy}, yang mengirim undangan ini. Surat baru hanya dikirim ke alamat yang diundang, yang tidak kami tampilkan di sini.`,
    ownMeaning: ({ sentBy }) =>
      `Kami menulis kepada ${sentBy}, yang mengirim undangan ini. Tulis untuk perusahaan mana dan ke mana suratnya dikirim.`,
    name: 'Nama Anda',
    message: 'Pesan',
    submit: 'Minta tautan baru',
    ownSubmit: 'Minta undangan',
    asked: ({ sentBy }) =>
      `Kami sudah menulis kepada ${sentBy}. Tidak ada lagi yang perlu Anda lakukan; tunggu suratnya.`,
  },
};
