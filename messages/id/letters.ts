import { counting } from '../counted';
import { accountLetters } from './account-letters';
import { addressLetters } from './address-letters';
import { changeLetters } from './change-letters';
import { conversationLetters } from './conversation-letters';
import { customerLetters } from './customer-letters';
import { delegationLetters } from './delegation-letters';
import { deskLetters } from './desk-letters';
import { documentLetters } from './document-letters';
import { domainLetters } from './domain-letters';
import { exitLetters } from './exit-letters';
import { fixLetters } from './fix-letters';
import { invitationLetters } from './invitation-letters';
import { joinLetters } from './join-letters';
import { lackLetters } from './lack-letters';
import { markLetters } from './mark-letters';
import { noticeLetters } from './notice-letters';
import { pairLetters } from './pair-letters';
import { passkeyLetters } from './passkey-letters';
import { peopleLetters } from './people-letters';
import { providerLetters } from './provider-letters';
import { queueLetters } from './queue-letters';
import { sealLetters } from './seal-letters';
import { transferLetters } from './transfer-letters';
import { versionLetters } from './version-letters';
import { orSee, rightOrSee, waitingLetters, whyOfEnrollment } from './waiting-letters';
import { wayBackLetters } from './way-back-letters';

type English = typeof import('../en/letters');

const counted = counting('id');

export const letters: English['letters'] = {
  'confirm-email': ({ company, signedUpBy, reference, closesAt }, { linkEnds, ways }) => ({
    subject: {
      first: `${company}: konfirmasi alamat email Anda`,
      again: `Pengingat: ${company}: konfirmasi alamat email Anda`,
    }[ways.asked],
    paragraphs: [
      ...{
        first: [],
        again: [
          `Kami sudah menulis kepada Anda. Tanpa jawaban Anda, pendaftaran ditutup pada ${closesAt}. Tautan dalam surat ini menggantikan yang sebelumnya.`,
        ],
      }[ways.asked],
      `${signedUpBy} sedang mendaftarkan ${company} sebagai penjual tidak langsung dan menunjuk Anda sebagai kontak utamanya. Sebelum kami meninjau pendaftaran ini, kami meminta Anda mengonfirmasi dua hal:`,
    ],
    points: [
      `${signedUpBy} mendaftarkan ${company}, dan berhak melakukannya.`,
      `Alamat tujuan surat ini milik Anda dan milik ${company}.`,
    ],
    after: [
      'Tombol ini membuka halaman yang menyatakan hal yang sama. Tidak ada yang berubah sampai Anda menekan Konfirmasi di sana.',
      `Tautan ini berlaku satu kali, selama tujuh hari: sampai ${linkEnds}.`,
    ],
    button: 'Buka halaman konfirmasi',
    no: 'Jika Anda tidak mengetahui hal ini, tekan “Ini bukan saya” di halaman itu. Anda tidak memerlukan akun untuk itu.',
    why: `Anda menerima surat ini karena ${signedUpBy} memberikan alamat ini sebagai kontak utama ${company}. Referensi ${reference}.`,
  }),
  'enrollment-submitted': (told, { ways }) => ({
    subject: `${told.company}: pendaftaran telah dikirim`,
    paragraphs: [
      `Pendaftaran ${told.company} telah dikirim. Kami menulis kepada ${told.contact}, kontak utamanya, dan meminta konfirmasi.`,
      'Peninjauan dimulai setelah kontak itu mengonfirmasi. Tautan dalam surat itu berlaku tujuh hari; Anda dapat mengirim tautan baru dari pendaftaran.',
    ],
    button: 'Lihat pendaftaran',
    why: whyOfEnrollment(told, ways),
  }),
  'review-started': (told, { ways }) => ({
    subject: `${told.company}: peninjauan telah dimulai`,
    paragraphs: [
      `Alamat kontak utama sudah dikonfirmasi, dan hari peninjauan ${told.company} dihitung mulai sekarang. Kasusnya menunggu diambil seorang peninjau.`,
      'Peninjauan memakan waktu 3 sampai 5 hari kerja. Kami menulis kepada Anda setelah selesai, atau bila kami memerlukan sesuatu.',
    ],
    button: orSee('Lihat pendaftaran', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'email-denied': (told, { ways, limits }) => ({
    subject: `${told.company}: kontak utama tidak mengenali pendaftaran ini`,
    paragraphs: [
      `${told.contact} menjawab bahwa pendaftaran ${told.company} bukan miliknya. Peninjauan tidak dimulai.`,
      `Jika itu keliru, kontak dapat membatalkannya dengan tautan yang sama dalam ${limits.hoursToUndo} jam. Jika tidak, tunjuk kontak utama lain lalu kirim lagi.`,
      `Jika tidak ada tindakan selama ${limits.daysToAct} hari, pendaftaran ditutup.`,
    ],
    button: 'Ganti kontak utama',
    why: whyOfEnrollment(told, ways),
  }),
  'email-denial-undone': (told, { ways }) => ({
    subject: `${told.company}: kontak utama akhirnya mengonfirmasi`,
    paragraphs: [
      `Kontak utama membatalkan jawaban “Ini bukan saya” dan mengonfirmasi pendaftaran ${told.company}.`,
      'Peninjauan telah dimulai dan memakan waktu 3 sampai 5 hari kerja.',
    ],
    button: 'Lihat pendaftaran',
    why: whyOfEnrollment(told, ways),
  }),
  ...fixLetters,
  ...changeLetters,
  'enrollment-resubmitted': (told, { ways }) => ({
    subject: `${told.company}: jawaban Anda ditinjau lagi`,
    paragraphs: [
      `Jawaban ${told.company} sudah kami terima lagi, dan kasusnya ditinjau. Kasus itu menunggu peninjau melanjutkannya.`,
      'Kami menulis kepada Anda setelah selesai, atau bila kami memerlukan hal lain.',
    ],
    button: orSee('Lihat pendaftaran', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-approved': (told, { ways }) => ({
    subject: `${told.company} telah diverifikasi`,
    paragraphs: [
      `${told.company} memenuhi syarat sebagai penjual tidak langsung.`,
      'Berikutnya, seorang Admin global membaca dan menerima perjanjian mitra di halaman Perjanjian. PartnerID harus ditautkan sebelum itu.',
    ],
    button: orSee('Buka Perjanjian', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-rejected': (told, { ways, limits }) => ({
    subject: `${told.company}: kami tidak dapat memverifikasi perusahaan`,
    paragraphs: [
      `Dua peninjau telah melihat pendaftaran ${told.company}, dan kami tidak dapat memverifikasi perusahaan ini. Sebabnya:`,
    ],
    after: [
      `Selama masih ada kesempatan, seorang Admin global dapat memperbaikinya dan mengirim pendaftaran lagi dalam ${limits.daysToAct} hari. Ada ${limits.maxAttempts} kesempatan seluruhnya; sisanya tertera pada pendaftaran.`,
    ],
    button: rightOrSee('Perbaiki', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-reinstated': (told, { ways }) => ({
    subject: `${told.company}: peninjauan dibuka kembali`,
    paragraphs: [
      `Ketua peninjau membuka kembali pendaftaran ${told.company}. Pendaftaran ini ditinjau lagi; Anda tidak perlu melakukan apa pun.`,
      'Kami menulis kepada Anda setelah peninjauan selesai, atau bila kami memerlukan sesuatu.',
    ],
    button: orSee('Lihat pendaftaran', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-withdrawn': (told, { ways }) => ({
    subject: `${told.company}: pendaftaran ditarik`,
    paragraphs: [
      `Seorang Admin global menarik pendaftaran ${told.company}. Pendaftaran ini berakhir di sini, dan tidak ada lagi yang diminta dari Anda.`,
      'Pendaftaran baru dapat dimulai kapan saja.',
    ],
    button: orSee('Mulai pendaftaran baru', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-suspended': (told, { ways }) => ({
    subject: `${told.company} ditangguhkan`,
    paragraphs: [
      `Ketua peninjau menangguhkan ${told.company} sebagai penjual tidak langsung.`,
      'Anda tetap mengelola apa yang sudah dimiliki pelanggan Anda. Tidak ada yang baru dapat dijual sampai penangguhan dicabut.',
    ],
    button: orSee('Lihat pendaftaran', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-restored': (told, { ways }) => ({
    subject: `${told.company} aktif kembali`,
    paragraphs: [`Penangguhan ${told.company} dicabut. Anda dapat menjual lagi seperti sebelumnya.`],
    button: orSee('Lihat pendaftaran', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'partner-id-changed': (told, { ways }) => ({
    subject: `PartnerID ${told.company} berubah`,
    paragraphs: [
      `${told.signedUpBy} menautkan PartnerID ${told.partnerId} ke akun kerja ${told.company}, menggantikan ${told.was}.`,
      `Pesanan baru memakai ${told.partnerId}. Pesanan sebelumnya tetap memakai ${told.was}. PartnerID dalam perjanjian yang Anda setujui tidak dapat ditautkan perusahaan lain.`,
    ],
    after: [
      'Jika Anda tidak mengetahui hal ini, segera tanyakan kepada Global admin perusahaan Anda. PartnerID sebelumnya dapat ditautkan lagi.',
    ],
    button: orSee('Lihat PartnerID', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'agreement-signed': (told, { ways }) => ({
    subject: `${told.company} aktif`,
    paragraphs: [
      `Perjanjian mitra telah diterima, dan ${told.company} kini penjual tidak langsung yang aktif. Info Hukum menampilkan status Aktif di bawah Info Program.`,
      'Untuk menambahkan pengguna dan mengundang pelanggan, seseorang harus memegang peran Agen admin. Admin global memberikannya di Manajemen pengguna.',
    ],
    button: orSee('Buka Manajemen pengguna', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'account-created': ({ organization }) => ({
    subject: `Akun kerja Anda untuk ${organization} sudah siap`,
    paragraphs: [
      `Akun kerja ${organization} telah dibuat, dan Anda adalah Admin globalnya.`,
      'Masuk dengan alamat email ini dan kata sandi yang Anda pilih. Jika Anda datang lewat undangan, buka lagi tautan di suratnya; jika tidak, pendaftaran menunggu di tempat Anda meninggalkannya.',
    ],
    button: 'Masuk',
    no: 'Jika itu bukan Anda, pilih kata sandi baru di halaman masuk.',
    why: `Anda menerima surat ini karena akun kerja untuk ${organization} dibuat dengan alamat ini.`,
  }),
  'account-exists': () => ({
    subject: 'Anda sudah memiliki akun',
    paragraphs: [
      'Seseorang, mungkin Anda, mencoba membuat akun kerja dengan alamat ini. Alamat ini sudah memiliki akun, jadi tidak ada yang dibuat atau diubah.',
      'Masuk dengan akun itu. Jika Anda lupa kata sandinya, pilih yang baru di halaman masuk.',
    ],
    button: 'Masuk',
    no: 'Jika itu bukan Anda, Anda tidak perlu melakukan apa pun.',
    why: 'Anda menerima surat ini karena alamat ini diketik di halaman Buat akun kerja.',
  }),
  'reset-password': (_, { linkEnds }) => ({
    subject: 'Pilih kata sandi baru',
    paragraphs: [
      'Seseorang, mungkin Anda, meminta kata sandi baru untuk alamat ini. Tombol ini membuka halaman untuk memilihnya.',
      `Tautan ini berlaku satu kali, sampai ${linkEnds}. Kata sandi Anda yang sekarang tetap berlaku sampai Anda memilih yang lain.`,
    ],
    button: 'Pilih kata sandi baru',
    no: 'Jika itu bukan Anda, Anda tidak perlu melakukan apa pun.',
    why: 'Anda menerima surat ini karena kata sandi baru diminta di halaman masuk.',
  }),
  'password-changed': () => ({
    subject: 'Kata sandi Anda telah diubah',
    paragraphs: [
      'Kata sandi akun Anda telah diubah, dan setiap sesi lain diakhiri.',
      'Jika itu Anda, Anda tidak perlu melakukan apa pun. Jika bukan, segera pilih kata sandi baru dan beri tahu Admin global organisasi Anda.',
    ],
    button: 'Pilih kata sandi baru',
    why: 'Anda menerima surat ini setiap kali kata sandi akun Anda berubah.',
  }),
  'second-step-on': () => ({
    subject: 'Langkah kedua saat masuk sudah aktif',
    paragraphs: [
      'Saat masuk, Anda kini diminta kode dari aplikasi autentikator setelah kata sandi. Semua sesi lain telah diakhiri.',
      'Jika itu Anda, simpan kode pemulihan di tempat lain selain ponsel. Jika bukan, seseorang mengetahui kata sandi Anda: segera beri tahu Admin global organisasi Anda.',
    ],
    button: 'Lihat langkah kedua',
    why: 'Anda menerima surat ini setiap kali langkah kedua saat masuk diaktifkan atau dinonaktifkan.',
  }),
  'second-step-off': ({ by }, { ways }) => ({
    subject: 'Langkah kedua saat masuk sudah nonaktif',
    paragraphs: [
      {
        colleague: `${by}, Admin global organisasi Anda, menonaktifkan langkah kedua Anda, dan semua sesi Anda telah diakhiri. Sampai Anda menyiapkannya lagi, kata sandi saja cukup untuk masuk.`,
        self: 'Langkah kedua Anda dinonaktifkan, dan semua sesi lain telah diakhiri. Kata sandi saja kini cukup untuk masuk.',
      }[ways.by],
      {
        colleague:
          'Jika Anda memintanya, masuk dan siapkan langkah kedua dengan ponsel baru Anda. Jika tidak, tanyakan alasannya.',
        self: 'Jika itu Anda, Anda tidak perlu melakukan apa pun. Jika bukan, segera pilih kata sandi baru dan beri tahu Admin global organisasi Anda.',
      }[ways.by],
    ],
    button: { colleague: 'Siapkan lagi', self: 'Lihat langkah kedua' }[ways.by],
    why: 'Anda menerima surat ini setiap kali langkah kedua saat masuk diaktifkan atau dinonaktifkan.',
  }),
  'recovery-code-used': ({ left }, { ways }) => ({
    subject: 'Kode pemulihan telah digunakan',
    paragraphs: [
      `Seseorang, mungkin Anda, memberikan kode pemulihan sebagai pengganti kode dari aplikasi. ${counted(left, { none: 'Tidak ada lagi yang tersisa.', other: 'Tersisa #.' })}`,
      {
        few: 'Segera buat yang baru, agar ponsel yang hilang tidak menghalangi Anda masuk. Jika itu bukan Anda, segera pilih kata sandi baru dan beri tahu Admin global organisasi Anda.',
        enough:
          'Jika itu Anda, Anda tidak perlu melakukan apa pun. Jika bukan, segera pilih kata sandi baru dan beri tahu Admin global organisasi Anda.',
      }[ways.left],
    ],
    button: 'Lihat langkah kedua',
    why: 'Anda menerima surat ini setiap kali kode pemulihan Anda digunakan.',
  }),
  'recovery-codes-made': () => ({
    subject: 'Anda memiliki kode pemulihan baru',
    paragraphs: [
      'Seseorang, mungkin Anda, membuat sepuluh kode pemulihan baru untuk langkah kedua Anda. Kode yang lama tidak berlaku lagi.',
      'Jika itu Anda, Anda tidak perlu melakukan apa pun. Jika bukan, segera pilih kata sandi baru dan beri tahu Admin global organisasi Anda.',
    ],
    button: 'Lihat langkah kedua',
    why: 'Anda menerima surat ini setiap kali kode pemulihan baru dibuat untuk Anda.',
  }),
  ...passkeyLetters,
  'join-organization': ({ organization, invitedBy }, { linkEnds }) => ({
    subject: `${invitedBy} mengundang Anda ke ${organization}`,
    paragraphs: [
      `${invitedBy} ingin Anda bergabung dengan ${organization}. Tombol ini membuka halaman yang menunjukkan apa yang boleh Anda lakukan di sana; tidak ada yang berubah sampai Anda menerimanya.`,
      `Tautan ini berlaku satu kali, sampai ${linkEnds}.`,
    ],
    button: 'Lihat undangan',
    no: 'Jika Anda tidak mengenalnya, Anda tidak perlu melakukan apa pun.',
    why: `Anda menerima surat ini karena ${invitedBy} memberikan alamat ini di manajemen pengguna ${organization}.`,
  }),
  ...documentLetters,
  ...queueLetters,
  ...conversationLetters,
  ...deskLetters,
  ...sealLetters,
  ...joinLetters,
  ...addressLetters,
  ...exitLetters,
  ...peopleLetters,
  'roles-changed': ({ organization, changedBy }, { ways }) => ({
    subject: `Peran Anda di ${organization} telah diubah`,
    paragraphs: [
      {
        some: `${changedBy} mengubah peran Anda di ${organization}. Sekarang Anda memegang:`,
        none: `${changedBy} mengubah peran Anda di ${organization}. Sekarang Anda tidak memegang peran; Anda tetap dapat masuk dan melihat profil Anda sendiri.`,
      }[ways.roles],
    ],
    button: 'Lihat peran Anda',
    no: 'Jika ini tampak keliru, tanyakan kepada Admin global.',
    why: `Anda menerima surat ini setiap kali peran Anda di ${organization} berubah.`,
  }),
  'please-sign': ({ company, reference, askedBy }) => ({
    subject: `${askedBy} meminta Anda menerima perjanjian mitra`,
    paragraphs: [
      `${company} memenuhi syarat sebagai penjual tidak langsung, dan tinggal satu langkah: seorang Admin global membaca dan menerima perjanjian mitra. Anda salah satunya.`,
      'Anda dapat melihat dan mengunduh perjanjian sebelum menerimanya.',
    ],
    button: 'Buka Perjanjian',
    why: `Anda menerima surat ini karena ${askedBy} memintanya kepada para Admin global ${company}. Referensi ${reference}.`,
  }),
  ...accountLetters,
  ...delegationLetters,
  ...transferLetters,
  ...versionLetters,
  ...providerLetters,
  ...invitationLetters,
  ...pairLetters,
  ...customerLetters,
  ...domainLetters,
  ...waitingLetters,
  ...lackLetters,
  ...markLetters,
  ...noticeLetters,
  ...wayBackLetters,
};

export const paper: English['paper'] = {
  greeting: { named: ({ name }) => `Yang terhormat ${name},`, unnamed: 'Dengan hormat,' },
  sender: ({ provider, portal }) => `${provider} melalui ${portal}`,
  via: 'melalui Mitra',
  choose: 'Di Pengaturan, Pemberitahuan, Anda memilih cara kabar seperti ini sampai kepada Anda.',
  end: 'Jangan lagi kirim kabar seperti ini ke alamat ini',
  inTheirWords: 'Dalam kata-kata peninjau:',
  code: {
    label: 'Kode Anda',
    means:
      'Halaman yang dibuka tombol ini mungkin menanyakan kode ini: program email membuka tautan dengan sendirinya, dan hanya pembaca surat ini yang mengetahuinya. Ketik hanya di halaman itu.',
  },
  opens: ({ address }) => `Tombol ini membuka ${address}`,
  from: ({ host }) => `Mitra, portal mitra di ${host}`,
};
