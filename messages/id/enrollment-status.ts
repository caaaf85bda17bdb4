import type { enrollmentStatus as english } from '../en/enrollment-status';

export const enrollmentStatus: typeof english = {
  heading: 'Sampai di mana sebuah pendaftaran?',
  lead: 'Untuk kontak utama dan Admin global sebuah perusahaan, dengan atau tanpa akun di sini. Kami mengirim surat dengan tautan ke jawabannya.',
  referenceHint: 'Misalnya MTR-7Q4K-22. Tertulis di setiap surat tentang pendaftaran itu.',
  emailHint: 'Alamat tujuan surat kami tentang pendaftaran ini.',
  submit: 'Kirim surat',
  sentHeading: 'Periksa surat Anda',
  sent: ({ reference, email }) =>
    `Jika ${email} adalah alamat dalam pendaftaran ${reference}, sebuah surat sedang dikirim ke sana.`,
  sentUnnamed: 'Jika alamat itu ada dalam pendaftaran tersebut, sebuah surat sedang dikirim ke sana.',
  sentMore:
    'Surat itu hanya dikirim ke kontak utama dan Admin global. Tautannya membuka jawabannya selama tujuh hari. Belum ada? Periksa folder spam, atau periksa nomor referensi dan alamatnya lalu minta lagi.',
  again: 'Minta lagi',
  way: 'Sampai di mana sebuah pendaftaran?',
  wayOn: 'Lihat kapan saja sampai di mana prosesnya',
  page: {
    heading: 'Status pendaftaran',
    company: 'Perusahaan',
    reference: 'Nomor referensi',
    status: 'Status',
    last: 'Kejadian terakhir',
    lastAt: ({ event, at }) => `${event}, ${at}`,
    events: {
      submit: 'Jawaban dikirim',
      enroll_direct: 'Perusahaan mendaftar sebagai mitra langsung',
      recall: 'Jawaban ditarik kembali untuk diubah',
      confirm: 'Kontak utama mengonfirmasi',
      deny: 'Kontak utama menjawab “Ini bukan saya”',
      undo_deny: 'Kontak utama akhirnya mengonfirmasi',
      ask: 'Peninjau meminta sesuatu diperbaiki',
      resubmit: 'Jawaban dikirim lagi',
      resubmit_contact: 'Jawaban dikirim lagi, dengan kontak utama lain',
      approve: 'Perusahaan diverifikasi',
      override: 'Perusahaan diverifikasi',
      reject: 'Perusahaan tidak dapat diverifikasi',
      reinstate: 'Peninjauan dibuka kembali',
      sign: 'Perjanjian mitra diterima',
      change_partner_id: 'PartnerID lain ditautkan',
      withdraw: 'Admin global menarik pendaftaran',
      close: 'Pendaftaran tertutup dengan sendirinya',
      suspend: 'Perusahaan ditangguhkan',
      restore: 'Penangguhan dicabut',
      end: 'Keikutsertaan berakhir',
    },
    begun: 'Pendaftaran dimulai',
    contactLeads: {
      draft: 'Perusahaan masih menjawab pertanyaan. Tidak ada yang perlu Anda lakukan.',
      email_pending:
        'Peninjauan dimulai setelah Anda mengonfirmasi: kami sudah menulis dan memintanya kepada Anda. Jika suratnya hilang, salah satu orang yang disebut di bawah dapat meminta surat itu dikirim lagi.',
      needs_action:
        'Peninjauan menunggu perusahaan. Salah satu orang yang disebut di bawah dapat memperbaiki yang diminta.',
      closed: 'Pendaftaran ini ditutup. Perusahaan dapat memulai yang baru.',
      withdrawn: 'Pendaftaran ini ditarik. Perusahaan dapat memulai yang baru.',
    },
    who: {
      right: 'Siapa yang dapat memperbaikinya',
      act: 'Siapa yang dapat bertindak untuk perusahaan',
      contact: ({ company }) =>
        `Sebagai kontak utama Anda menerima kabarnya, dan tidak dapat mengubah apa pun di sini. Admin global ${company} berikut dapat melakukannya setelah masuk:`,
      admin: ({ company }) => `Admin global ${company} dapat melakukannya setelah masuk. Anda salah satunya:`,
      nobody: ({ company }) =>
        `Saat ini tidak ada Admin global ${company} yang dapat masuk. Orang di perusahaan itu dapat memberi tahu siapa yang kini mengurus akunnya.`,
      signIn: 'Masuk',
      forgot: 'Pilih kata sandi baru',
    },
    until: ({ at }) => `Tautan ke halaman ini berlaku sampai ${at}. Tidak ada yang dapat diubah di sini.`,
  },
  gone: {
    heading: 'Anda tidak dapat membaca halaman ini lagi',
    meaning: 'Suratnya dikirim ke alamat yang dahulu milik kontak utama atau Admin global. Sekarang tidak lagi.',
    advice: 'Jika itu keliru, tanyakan kepada Admin global perusahaan.',
  },
};
