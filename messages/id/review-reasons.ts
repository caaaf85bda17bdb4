type English = typeof import('../en/review-reasons');

export const reviewReasons: English['reviewReasons'] = {
  name_mismatch: {
    label: 'Nama berbeda dari register',
    wrong: 'Nama hukum tidak sama dengan nama di register perusahaan.',
    cure: 'Salin nama dari register, huruf demi huruf.',
  },
  name_abbreviated: {
    label: 'Nama disingkat',
    wrong: 'Nama hukum disingkat.',
    cure: 'Tulis lengkap beserta bentuk hukumnya, seperti di register.',
  },
  address_mismatch: {
    label: 'Alamat berbeda dari register',
    wrong: 'Alamat tidak sama dengan alamat di register perusahaan.',
    cure: 'Berikan alamat terdaftar.',
    byDocument: 'Atau kirim dokumen yang menunjukkan perusahaan di alamat yang Anda berikan.',
  },
  address_not_deliverable: {
    label: 'Kiriman pos tidak sampai',
    wrong: 'Kiriman pos tidak dapat sampai ke alamat ini.',
    cure: 'Periksa jalan, nomor bangunan, dan kode pos.',
  },
  registration_id_invalid: {
    label: 'Nomor pendaftaran tidak sah',
    wrong: 'Nomor pendaftaran bukan nomor yang sah untuk jenisnya.',
    cure: 'Cocokkan jenis dan angkanya dengan sertifikat Anda.',
  },
  registration_id_not_found: {
    label: 'Nomor pendaftaran tidak ada di register',
    wrong: 'Kami tidak menemukan nomor pendaftaran di register.',
    cure: 'Periksa nomornya, angka demi angka.',
    byDocument: 'Jika perusahaan masih baru, kirim sertifikatnya.',
  },
  entity_inactive: {
    label: 'Perusahaan tidak aktif',
    wrong: 'Menurut register, perusahaan tidak aktif.',
    cure: 'Perbaiki catatannya di register, lalu kirim lagi jawaban Anda.',
    byDocument: 'Jika register belum diperbarui, kirim dokumen yang menunjukkan perusahaan beroperasi.',
  },
  duplicate_entity: {
    label: 'Perusahaan sudah terdaftar',
    wrong: 'Perusahaan dengan nama atau nomor ini sudah terdaftar.',
    cure: 'Minta rekan menambahkan Anda ke akun kerjanya, atau jelaskan beda kedua perusahaan.',
  },
  email_webmail: {
    label: 'Alamat di layanan email pribadi',
    wrong: 'Alamat email kontak utama ada di layanan email pribadi.',
    cure: 'Berikan alamat pada domain milik perusahaan Anda.',
  },
  email_role_address: {
    label: 'Alamat milik sebuah tim',
    wrong: 'Alamat email kontak utama milik sebuah tim, bukan satu orang.',
    cure: 'Berikan alamat satu orang.',
  },
  email_no_mailbox: {
    label: 'Alamat tanpa kotak surat',
    wrong: 'Surat kepada kontak utama kembali: alamat ini tidak punya kotak surat.',
    cure: 'Periksa alamatnya, atau berikan alamat yang dapat menerima surat.',
  },
  email_link_expired: {
    label: 'Kontak tidak mengonfirmasi tepat waktu',
    wrong: 'Kontak utama tidak mengonfirmasi sebelum tautan berakhir.',
    cure: 'Periksa alamatnya lalu kirim lagi. Kami akan mengirim tautan baru.',
  },
  email_denied_by_contact: {
    label: 'Kontak tidak mengenali pendaftaran',
    wrong: 'Kontak utama menjawab bahwa pendaftaran ini bukan miliknya.',
    cure: 'Bicarakan dengan kontak itu, atau tunjuk kontak utama lain.',
  },
  domain_not_company: {
    label: 'Domain bukan milik perusahaan',
    wrong: 'Domain alamat email tampaknya bukan milik perusahaan.',
    cure: 'Berikan alamat pada domain perusahaan sendiri.',
    byDocument: 'Atau kirim dokumen yang menunjukkan bahwa domain ini milik perusahaan.',
  },
  domain_proof_insufficient: {
    label: 'Bukti domain belum cukup',
    wrong: 'Dokumen tidak menunjukkan bahwa domain itu milik perusahaan.',
    cure: 'Kirim dokumen yang menyebut perusahaan dan domainnya.',
  },
  doc_too_old: {
    label: 'Dokumen terlalu lama',
    wrong: 'Dokumen diterbitkan lebih dari dua belas bulan yang lalu.',
    cure: 'Kirim dokumen yang terbit dalam dua belas bulan terakhir.',
  },
  doc_wrong_type: {
    label: 'Jenis dokumen lain',
    wrong: 'Dokumen ini bukan salah satu jenis yang dapat membuktikannya.',
    cure: 'Kirim salah satu jenis yang diterima.',
  },
  doc_illegible: {
    label: 'Dokumen tidak terbaca',
    wrong: 'Dokumen tidak dapat dibaca.',
    cure: 'Kirim salinan yang lebih tajam dengan semua sudut terlihat.',
  },
  doc_language: {
    label: 'Dokumen dalam bahasa lain',
    wrong: 'Kami tidak dapat membaca bahasa dokumen ini.',
    cure: 'Kirim bersama terjemahan tersumpah.',
  },
  doc_no_address: {
    label: 'Dokumen tanpa alamat',
    wrong: 'Dokumen tidak menunjukkan alamat perusahaan.',
    cure: 'Kirim dokumen yang menunjukkan nama dan alamat yang Anda berikan.',
  },
  doc_not_government_source: {
    label: 'Tangkapan layar bukan dari sumber pemerintah',
    wrong: 'Tangkapan layar bukan dari sumber pemerintah.',
    cure: 'Kirim dokumennya sendiri, atau tangkapan layar dari halaman resmi pemerintah.',
  },
  contact_not_employee: {
    label: 'Kontak tampaknya tidak bekerja di sana',
    wrong: 'Kami tidak menemukan bahwa kontak utama bekerja di perusahaan ini.',
    cure: 'Tunjuk orang yang bekerja di sana.',
    byDocument: 'Atau kirim surat penunjukan dari perusahaan.',
  },
  authority_unproven: {
    label: 'Wewenang belum terbukti',
    wrong: 'Kami tidak menemukan bahwa orang yang mendaftarkan perusahaan berwenang bertindak atas namanya.',
    cure: 'Kirim dokumen yang menyebut orang ini, ditandatangani oleh orang yang tercantum di register.',
  },
  sanctions_review: {
    label: 'Ditahan untuk pemeriksaan hukum',
    wrong: 'Hukum meminta kami memeriksa lebih lanjut sebelum kami dapat melanjutkan.',
    cure: 'Saat ini tidak ada yang perlu diubah. Kami menulis kepada Anda setelah pemeriksaan selesai.',
  },
  other: {
    label: 'Hal lain',
    wrong: 'Peninjau menemukan hal lain.',
    cure: 'Baca kata-kata peninjau sendiri.',
  },
};

export const reviewFields: English['reviewFields'] = {
  company: 'Semua jawaban tentang perusahaan',
  legal_name: 'Nama bisnis hukum',
  registered_address: 'Alamat terdaftar',
  registration_id: 'Nomor registrasi',
  operating_address: 'Alamat kegiatan usaha',
  primary_contact: 'Kontak utama',
  support_contact: 'Dukungan pelanggan',
  partner_id: 'PartnerID',
  business_proof: 'Bukti perusahaan',
  domain_proof: 'Bukti domain',
  employment_proof: 'Bukti pekerjaan kontak',
  case: 'Pendaftaran secara keseluruhan',
};

export const documentsThatHelp: English['documentsThatHelp'] = ({ documents }) =>
  `Salah satu dari ini membantu: ${documents}.`;
