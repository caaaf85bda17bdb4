import type { landing as english } from '../en/landing';

export const landing: typeof english = {
  title: 'Menjual layanan cloud bersama penyedia tidak langsung',
  heading: 'Jual layanan cloud tanpa membangun infrastruktur sendiri.',
  lead: 'Daftar sebagai penjual tidak langsung, tanda tangani perjanjian mitra, lalu terhubung dengan penyedia tidak langsung yang mengurus pesanan, penagihan, dan dukungan bersama Anda.',
  start: 'Mulai mendaftar',
  goOn: 'Lanjutkan dari tempat terakhir',
  find: 'Cari penyedia',
  picture: {
    description:
      'Program menjual kepada penyedia tidak langsung. Anda, penjual tidak langsung, bermitra dengan penyedia, dan bersama-sama melayani pelanggan.',
    program: 'Program',
    reseller: ['Anda, penjual', 'tidak langsung'] as [string, string],
    provider: ['Penyedia', 'tidak langsung'] as [string, string],
    customer: 'Pelanggan',
  },
  before: {
    heading: 'Sebelum Anda mulai',
    lead: 'Sekitar 15 menit. Anda dapat berhenti setelah halaman mana pun dan melanjutkannya nanti, di perangkat apa pun.',
    cards: [
      {
        title: 'Info masuk Admin global',
        text: 'untuk akun kerja Anda. Belum memiliki akun kerja? Anda dapat membuatnya selama pendaftaran.',
      },
      {
        title: 'PartnerID Anda',
        text: 'jenis Lokasi di negara akun kerja Anda. Anda dapat menambahkan lokasi baru atau menunda langkah ini.',
      },
      { title: 'Detail perusahaan', text: 'nama bisnis hukum dan alamat, sesuai yang terdaftar.' },
      {
        title: 'Dua kontak',
        text: 'kontak utama dengan email di domain perusahaan Anda, dan dukungan pelanggan.',
      },
    ],
  },
  provider: {
    heading: 'Yang dilakukan penyedia tidak langsung untuk Anda',
    lead: 'Penyedia, juga dikenal sebagai distributor, memiliki hubungan langsung dengan program. Dukungan dan layanan mereka berbeda-beda. Umumnya, sebagian besar penyedia akan:',
    services: [
      { title: 'Memberi Anda pelatihan dan bantuan teknis', text: 'agar tim Anda memahami yang dijual.' },
      {
        title: 'Membantu Anda mempasarkan produk dan layanan',
        text: 'dengan kampanye dan materi yang dapat Anda pakai sendiri.',
      },
      {
        title: 'Membantu Anda menetapkan ketentuan pembiayaan dan kredit',
        text: 'agar pesanan besar tidak terhenti pada tagihan.',
      },
    ],
    after:
      'Anda dapat fokus pada solusi teknologi dan pelanggan Anda. Penyedia memiliki sistem dan infrastruktur untuk penagihan dan dukungan. Lokasi bisnis hukum Anda menentukan dengan penyedia mana Anda dapat bekerja.',
  },
  life: {
    heading: 'Jalannya pendaftaran',
    steps: [
      { title: 'Selamat Datang', text: 'Lihat yang diperlukan dan pilih negara Anda.' },
      { title: 'Masuk', text: 'Sebagai Admin global, atau buat akun kerja.' },
      { title: 'PartnerID', text: 'Pilih lokasi di negara Anda, atau tunda dahulu.' },
      { title: 'Profil perusahaan', text: 'Nama, alamat, dan dua kontak.' },
      { title: 'Konfirmasi', text: 'Kontak utama mengonfirmasi lewat email.' },
      { title: 'Peninjauan', text: 'Kami memverifikasi perusahaan dalam 3–5 hari kerja.' },
      { title: 'Perjanjian', text: 'Lihat lalu terima sebagai Admin global.' },
      { title: 'Aktif', text: 'Terhubung dengan penyedia dan undang pelanggan.' },
    ],
  },
};
