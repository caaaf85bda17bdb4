import { counting } from '../counted';
import type { deskLists as english } from '../en/desk-lists';

const counted = counting('id');

export const deskLists: typeof english = {
  filters: 'Pencarian dan saringan',
  heading: ({ count }) => counted(count, { none: 'Saringan', other: 'Saringan, # aktif' }),
  chosen: ({ filter, count }) => counted(count, { other: (number) => `${filter}: ${number}` }),
  nothingToChoose: 'Belum ada yang dapat dipilih.',
  sort: 'Urutan',
  usual: 'Seperti biasa',
  show: 'Tampilkan',
  number: ({ count }) => counted(count, { other: '#' }),
  found: ({ count }) => counted(count, { none: 'Tidak ada', other: 'Semuanya #' }),
  foundOf: ({ count, all }) =>
    counted(count, { none: () => `Tidak satu pun dari ${all}`, other: (number) => `${number} dari ${all}` }),
  isSet: ({ name, value }) => `${name}: ${value}`,
  drop: ({ name }) => `Tanpa “${name}”`,
  clear: 'Hapus semua',
  noneFits: {
    heading: 'Tidak ada yang sesuai dengan saringan ini',
    meaning: 'Lepaskan salah satu saringan di atas, atau semuanya, agar lebih banyak yang ditemukan.',
  },
  keep: 'Simpan sebagai tampilan',
  left: ({ name, value }) => `${name}: “${value}” tidak ada di sini.`,
  leftUnknown: ({ name }) => `Daftar ini tidak mengenal saringan “${name}”.`,
  leftNames: { sort: 'Urutan', columns: 'Kolom', rows: 'Baris' },
  leftMeans:
    'Daftar ditampilkan tanpa itu. Bila itu ada pada tampilan yang Anda simpan, simpan lagi tampilan itu tanpanya.',
  columns: ({ shown, of }) => `Kolom, ${shown} dari ${of}`,
  columnsHeading: 'Kolom di samping nama',
  rows: 'Baris:',
  comfortable: 'lega',
  compact: 'rapat',
  names: {
    country: 'Negara atau wilayah',
    region: 'Wilayah penjualan',
    state: 'Provinsi atau negara bagian',
    lacks: 'Yang kurang',
    agreement: 'MPA',
    partner_id: 'PartnerID',
    access: 'Akses admin',
    owner: 'Penanggung jawab',
    tag: 'Tanda',
    since_from: 'Sejak, mulai',
    since_to: 'Sejak, sampai',
  },
  partnerId: { has: 'Punya', none: 'Tidak punya' },
  nobody: 'Tidak ada',
  sorts: {
    since: 'Yang terlama dahulu',
    '-since': 'Yang terbaru dahulu',
    name: 'Menurut nama, A dahulu',
    '-name': 'Menurut nama, Z dahulu',
    ends: 'Yang berakhir dahulu',
    '-ends': 'Yang berakhir belakangan',
    moved: 'Yang terlama tidak berubah dahulu',
    '-moved': 'Yang terakhir berubah dahulu',
  },
  ownColumns: {
    owner: 'Penanggung jawab dan tanda',
    ownNumber: 'Nomor sendiri',
    state: 'Provinsi atau negara bagian',
    ends: 'Berakhir pada',
  },
  saved: {
    heading: 'Tampilan tersimpan',
    open: ({ name, owner }) => `${name} (${owner})`,
    save: 'Simpan tampilan ini',
    meaning: 'Menyimpan tampilan beserta saringan, urutan, dan kolomnya. Yang Anda cari tidak disimpan.',
    shared: 'Tampilkan kepada semua rekan di perusahaan Anda',
    sharedStaff: 'Tampilkan kepada semua peninjau',
    remove: 'Hapus',
    removeNamed: ({ name }) => `Hapus “${name}”`,
    removed: 'Tampilan dihapus.',
  },
  beginning: 'Hanya awal nama dan nomor yang dicari: ketik sedikitnya tiga huruf untuk mencari di mana pun.',
  looked: {
    kind: () =>
      'Sangat banyak nama atau nomor yang mengandungnya, dan hanya yang pertama yang dilihat. Ketik lebih lengkap.',
    list: ({ most }) =>
      counted(most, {
        other:
          'Sangat banyak nama yang mengandungnya. Hanya # dari daftar ini yang dilihat, menurut urutannya. Ketik lebih lengkap.',
      }),
  },
};
