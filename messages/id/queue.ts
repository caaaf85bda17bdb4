import { counting } from '../counted';
import type { queue as english } from '../en/queue';

const counted = counting('id');

export const queue: typeof english = {
  view: ({ view, count }) => counted(count, { other: (number) => `${view} ${number}` }),
  countsNote: 'Dihitung sampai 1.000.',
  filter: {
    heading: ({ count }) => counted(count, { none: 'Saringan', other: 'Saringan, # aktif' }),
    aria: 'Saringan',
    show: 'Tampilkan',
    forget: 'Hapus saringan',
    any: 'Semua',
    names: {
      country: 'Negara',
      check: 'Keadaan pemeriksaan',
      holder: 'Dipegang oleh',
      flag: 'Tanda',
      language: 'Bahasa perusahaan',
    },
    check: ({ check, state }) => `${check}: ${state}`,
    flags: {
      wrote: 'Mereka menulis, belum dijawab',
      escalated: 'Menunggu ketua peninjau',
      second: 'Perlu orang kedua',
      alike: 'Mirip perusahaan lain',
      again: 'Pernah ditolak',
      noted: 'Ada catatan',
      snoozed: 'Ditunda',
    },
    sort: 'Urutan',
    usual: 'Sesuai tampilannya',
    sorts: {
      due: 'Tenggat terdekat dahulu',
      '-due': 'Tenggat terjauh dahulu',
      moved: 'Paling lama tidak berubah dahulu',
      '-moved': 'Terakhir berubah dahulu',
      sent: 'Paling dahulu dikirim',
      '-sent': 'Terakhir dikirim dahulu',
    },
    isSet: ({ name, value }) => `${name}: ${value}`,
    drop: ({ name }) => `Tanpa “${name}”`,
    gone: {
      country: ({ value }) => `${value} bukan lagi negara yang dilayani.`,
      holder: ({ value }) => `${value} tidak lagi meninjau.`,
      check: ({ value }) => `Tidak ada lagi pemeriksaan dalam keadaan “${value}”.`,
      flag: ({ value }) => `Kasus tidak lagi diberi tanda “${value}”.`,
      language: ({ value }) => `“${value}” bukan lagi bahasa portal ini.`,
    },
    somebody: 'Orang yang diminta',
    goneMeans: 'Daftar di bawah ditampilkan tanpa itu. Jika tampilan ini Anda simpan, simpan lagi tanpa itu.',
  },
  search: {
    beginning: 'Awal nama perusahaan, PartnerID, email, atau nomor referensi',
    beginningAdvice:
      'Basis data ini hanya menemukan awal sebuah nama, PartnerID, alamat, atau nomor referensi. Ketik huruf-huruf pertamanya.',
    looked: {
      kind: ({ most }) =>
        counted(most, {
          other:
            'Lebih dari # nama, PartnerID, alamat, atau nomor referensi memuat ini. Hanya # yang pertama dari masing-masing yang dilihat: ketik lebih banyak hurufnya.',
        }),
      list: ({ most }) =>
        counted(most, {
          other:
            'Sangat banyak kasus memuat ini. Hanya # kasus dari daftar ini yang ditelusuri, menurut urutannya: ketik lebih banyak hurufnya.',
        }),
    },
  },
  bulk: {
    heading: 'Satu tindakan untuk banyak kasus',
    meaning:
      'Centang kasus di daftar, pilih tindakannya, lalu tekan tombol. Yang tidak dapat dilakukan dilewati dan disebutkan.',
    select: ({ company }) => `Pilih ${company}`,
    deed: 'Tindakan',
    deeds: {
      claim: 'Ambil',
      assign: 'Berikan kepada seorang peninjau',
      snooze: 'Tunda sampai suatu hari',
    },
    to: 'Peninjau, jika kasus diberikan',
    chooseTo: 'Pilih peninjau',
    until: 'Hari, jika kasus ditunda',
    all: ({ most }) =>
      counted(most, { other: 'Semua yang ditemukan daftar ini, juga di halaman lainnya: # yang pertama' }),
    notSearched:
      'Yang Anda cari bukan bagian dari seluruh daftar. Centang kasusnya, atau pakai saringan sebagai ganti pencarian untuk semua yang ditemukan daftar ini.',
    submit: 'Lakukan',
    done: {
      claim: ({ count }) =>
        counted(count, { none: 'Tidak ada kasus yang diambil.', other: '# kasus menjadi milik Anda.' }),
      assign: ({ count }) =>
        counted(count, {
          none: 'Tidak ada kasus yang diberikan.',
          other: '# kasus mendapat peninjau, yang diberi tahu lewat surat.',
        }),
      snooze: ({ count }) => counted(count, { none: 'Tidak ada kasus yang ditunda.', other: '# kasus ditunda.' }),
    },
    leftOut: ({ count }) => counted(count, { other: '# dilewati:' }),
    more: ({ count }) => counted(count, { other: 'dan # lagi' }),
    why: {
      claimed_by_another: 'Dipegang seorang rekan',
      own_organization: 'Anda anggotanya',
      not_in_this_state: 'Sedang tidak ditinjau',
      assignee_wrong: 'Peninjau itu anggotanya',
      not_yours: 'Kasus itu tidak ada',
    },
    nameless: 'kasus tidak dikenal',
  },
  keys: {
    open: 'Tombol papan ketik',
    heading: 'Tombol di daftar ini',
    next: 'Ke kasus berikutnya',
    previous: 'Ke kasus sebelumnya',
    enter: 'Buka',
    help: 'Tampilkan atau sembunyikan ini',
    enterKey: 'Enter',
    on: 'Tombol aktif di peramban ini',
    inputs:
      'Tombol tidak berfungsi selama Anda mengetik. Semua yang dilakukannya juga dapat dilakukan dengan tetikus dan dengan Tab.',
    close: 'Tutup',
  },
  desk: {
    until: ({ at }) => `Kasus ini milik Anda sampai ${at}; setiap tindakan Anda di sini menambah setengah jam.`,
    theirsUntil: ({ at }) => `Jika tidak ada tindakan, kasus ini bebas pukul ${at}.`,
    looking: ({ name, at }) => `${name} sedang melihat kasus ini: dibuka pukul ${at}.`,
    snoozed: ({ day }) => `Ditunda sampai ${day}. Setelah itu kembali ke antrean dengan sendirinya.`,
    more: 'Tunda, atau berikan kepada seseorang',
    snooze: 'Tunda sampai',
    snoozeMeaning:
      'Tidak ada yang memegangnya sampai pagi hari itu, lalu kembali ke antrean dengan sendirinya. Hari peninjauan tetap berjalan: bagi perusahaan tidak ada yang berubah.',
    snoozeSubmit: 'Tunda',
    wake: 'Kembalikan sekarang',
    assign: 'Berikan kepada',
    assignMeaning: 'Peninjau itu diberi tahu lewat surat, begitu pula pemegang sebelumnya.',
    assignSubmit: 'Berikan',
  },
  notes: {
    heading: 'Catatan',
    meaning: 'Hanya dibaca staf. Tulis @ dan sebuah nama, maka rekan itu menerima catatan ini sebagai surat.',
    label: 'Catatan untuk rekan',
    submit: 'Simpan catatan',
    none: 'Belum ada catatan.',
    by: ({ name, at }) => `${name}, ${at}`,
    told: ({ names }) => `Diberi tahu lewat surat: ${names}`,
    somebody: 'Seseorang',
    own: 'Ini organisasi Anda sendiri: catatan tentangnya tidak ditampilkan kepada Anda.',
    older: ({ shown }) => counted(shown, { other: '# yang terbaru ditampilkan.' }),
  },
  snoozedUntil: ({ day }) => `Ditunda sampai ${day}`,
  quicker: ({ by, at, what }) => `${by}, ${at}: ${what}`,
};
