import type { evidencePage as english } from '../en/evidence-page';

export const evidencePage: typeof english = {
  title: 'Bukti persetujuan',
  subject: ({ agreement, version }) => `Bagian dari ${agreement}, versi ${version}, pada halaman-halaman sebelumnya.`,
  page: ({ page, of }) => `Bukti, halaman ${page} dari ${of}`,
  headings: {
    what: 'Apa yang disetujui',
    who: 'Oleh siapa, dan untuk siapa',
    how: 'Kapan, dan dari mana',
    seal: 'Apa yang dibuktikan segel berkas ini',
  },
  terms: {
    agreement: 'Perjanjian',
    version: 'Versi',
    inForce: 'Berlaku sejak',
    sha256: 'SHA-256 PDF-nya',
    translation: 'Terjemahan yang disediakan',
    company: 'Perusahaan',
    account: 'Akun kerja',
    country: 'Negara',
    registration: 'Nomor pendaftaran',
    partnerId: 'PartnerID',
    reference: 'Pendaftaran',
    signer: 'Disetujui oleh',
    position: 'Jabatan',
    delegated: 'Didelegasikan oleh',
    statement: 'Pernyataan yang dibuat',
    proof: 'Bukti siapa orangnya',
    utc: 'Waktu (UTC)',
    local: 'Waktu setempat',
    ip: 'Alamat jaringan',
    browser: 'Peramban',
    language: 'Bahasa halaman',
    check: 'Periksa berkas ini',
  },
  noTranslation: 'Tidak ada dalam bahasa halaman ini.',
  translation: ({ language, sha256 }) =>
    `${language}, untuk dibaca di samping teks bahasa Inggris; hanya teks Inggris itu yang disetujui. SHA-256 terjemahan: ${sha256}`,
  proofs: {
    password: 'Kata sandi',
    passwordTwice: 'Kata sandi dan langkah kedua',
    issuer: 'Masuk lewat penyedia identitas perusahaan',
  },
  provenAt: ({ proof, at }) => `${proof}, terakhir diberikan ${at}`,
  delegated: ({ by, email, at }) => `${by}, Global admin (${email}), pada ${at}`,
  unknown: 'Tidak tercatat',
  stamped:
    'Segel menunjukkan bahwa tidak satu byte pun dari berkas ini berubah sejak disegel, dan cap waktu di dalamnya menunjukkan paling lambat kapan itu. Ini segel elektronik portal ini dan membuktikan keutuhan serta waktu. Ini bukan tanda tangan elektronik tersertifikasi; yang tercatat di atas adalah tanda tangan elektronik tidak tersertifikasi.',
  unstamped:
    'Segel menunjukkan bahwa tidak satu byte pun dari berkas ini berubah sejak disegel; kapan itu, dikatakannya menurut jam portal sendiri. Ini segel elektronik portal ini dan membuktikan keutuhan serta waktu. Ini bukan tanda tangan elektronik tersertifikasi; yang tercatat di atas adalah tanda tangan elektronik tidak tersertifikasi.',
};
