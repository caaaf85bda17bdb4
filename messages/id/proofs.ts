type English = typeof import('../en/proofs');

export const documentKinds: English['documentKinds'] = {
  register_extract: 'kutipan register perusahaan',
  registration_certificate: 'sertifikat pendaftaran',
  sole_proprietor_registration: 'pendaftaran usaha perorangan',
  formation_document: 'akta pendirian',
  tax_certificate: 'surat keterangan pajak',
  government_license: 'izin pemerintah',
  partnership_agreement: 'perjanjian kemitraan',
  annual_report: 'laporan tahunan',
  exchange_filing: 'laporan kepada bursa efek',
  bank_letter: 'surat dari bank',
  lease: 'perjanjian sewa',
  utility_bill: 'tagihan listrik, air, atau telepon',
  domain_registration: 'pendaftaran domain',
  domain_invoice: 'faktur domain',
  registry_confirmation: 'konfirmasi dari registri domain',
  whois_record: 'cetakan data WHOIS',
  assignment_letter: 'surat penunjukan yang ditandatangani orang berwenang',
};

export const documentKindsIn: English['documentKindsIn'] = {
  ID: {
    registration_certificate: 'NIB (Nomor Induk Berusaha)',
    formation_document: 'akta pendirian beserta SK Kementerian Hukum',
    tax_certificate: 'NPWP (kartu atau surat keterangan)',
  },
};

export const proofs: English['proofs'] = {
  of: {
    business: 'Bukti perusahaan',
    domain: 'Bukti domain',
    employment: 'Bukti pekerjaan kontak',
    message: 'File yang datang bersama pesan',
  },
  why: {
    business: 'Bahwa perusahaan ini ada, dengan nama dan alamat ini.',
    domain: 'Bahwa domain alamat email itu milik perusahaan.',
    employment: 'Bahwa kontak utama bekerja di perusahaan.',
    message: 'Tidak ada: file ini datang bersama pesan.',
  },
  names: {
    company: ({ value }) => `perusahaan: ${value}`,
    address: ({ value }) => `alamatnya: ${value}`,
    domain: ({ value }) => `domain: ${value}`,
    person: ({ value }) => `kontak dan jabatannya: ${value}`,
  },
  mustName: 'Harus menyebut',
  itsFile: 'Berkasnya',
  since: ({ date }) => `terbit pada atau setelah ${date}`,
  sinceFor: ({ date, kinds }) => `${kinds}: terbit pada atau setelah ${date}`,
  format: 'PDF, PNG, atau JPEG, tanpa kata sandi',
  most: ({ megabytes, pages }) => `paling besar ${megabytes} MB dan ${pages} halaman`,
  screenshots: ({ kinds }) => `Tangkapan layar hanya diterima dari laman resmi pemerintah: ${kinds}.`,
  once: 'Setiap bukti memerlukan dokumen sendiri: satu berkas tidak dapat mewakili dua bukti.',
  states: {
    checking: 'Sedang diperiksa',
    received: 'Menunggu dibaca',
    accepted: 'Diterima',
    unusable: 'Tidak dapat dipakai',
    infected: 'Terinfeksi',
    replaced: 'Diganti',
    deleted: 'Dihapus',
  },
  scans: {
    checking: 'Sedang diperiksa dari perangkat lunak berbahaya.',
    clean: 'Sudah diperiksa: tidak ditemukan perangkat lunak berbahaya.',
    infected: 'Ditemukan perangkat lunak berbahaya, jadi berkasnya dihapus.',
    not_checked: 'Tidak diperiksa dari perangkat lunak berbahaya.',
  },
  scannerAway: ({ since }) =>
    `Pemeriksaan perangkat lunak berbahaya tidak tersedia sejak ${since}. Dokumen ini menunggu, dan belum dapat dibuka siapa pun. Anda tidak perlu melakukan apa pun.`,
};
