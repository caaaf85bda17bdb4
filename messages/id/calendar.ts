import { counting } from '../counted';
import type { calendar as english } from '../en/calendar';

const counted = counting('id');

export const calendar: typeof english = {
  heading: 'Kalender kantor',
  lead: ({ country, zone, closes }) =>
    `Hari peninjauannya dihitung menurut kalender ini: kantor di ${country} (${zone}) yang tutup pukul ${closes}.`,
  week: ({ days, jointLeave }) => `Libur pada hari ${days}. ${jointLeave}`,
  ahead: ({ from, week }) => `Mulai ${from}: ${week}`,
  noWeekend: 'Tidak libur pada hari apa pun dalam seminggu.',
  unsure: 'Sumber berbeda-beda tentang akhir pekan negara ini. Periksalah.',
  keptJointLeave: 'Ikut cuti bersama.',
  workedJointLeave: 'Tetap bekerja pada cuti bersama.',
  years: 'Tahun',
  sources: {
    decree: ({ year }) => `Hari-hari tahun ${year} sesuai keputusan pemerintah.`,
    list: ({ year }) =>
      `Keputusan untuk tahun ${year} belum diketahui di sini. Hari-hari ini berasal dari daftar umum hari libur: hari raya menurut bulan hanya perkiraan, dan cuti bersama belum ada. Ubahlah setelah keputusannya terbit.`,
    none: ({ year }) => `Hari libur umum tahun ${year} untuk negara ini tidak diketahui. Masukkan sendiri.`,
  },
  notLoaded: ({ year }) =>
    `Hari-hari tahun ${year} belum dimuat. Itu terjadi dengan sendirinya pada tahun sebelumnya; yang Anda masukkan sekarang tetap ada.`,
  days: ({ year }) => `Hari-hari tahun ${year}`,
  columns: { date: 'Hari', kind: 'Jenis', source: 'Sumber', change: 'Ubah' },
  kinds: { closed: 'Tutup', joint_leave: 'Cuti bersama', working: 'Hari kerja' },
  workedAllTheSame: 'Cuti bersama, tetap bekerja',
  from: { decree: 'Keputusan', list: 'Daftar umum', person: 'Dimasukkan di sini' },
  remove: 'Hapus',
  removeOne: ({ date }) => `Hapus ${date}`,
  empty: { heading: 'Tidak ada hari di sini', meaning: 'Kantor hanya libur pada akhir pekannya.' },
  add: {
    heading: 'Tambah atau ubah hari',
    meaning: 'Tanggal yang sudah ada dalam daftar akan diubah. Hari yang sudah lewat tetap seperti telah dihitung.',
    submit: 'Simpan hari',
  },
  setWeek: {
    heading: 'Akhir pekan dan cuti bersama',
    meaning: 'Mulai hari itu; yang sebelumnya tetap seperti telah dihitung.',
    keep: 'Ikut cuti bersama',
    work: 'Bekerja pada cuti bersama',
    submit: 'Simpan minggu kerja',
  },
  setHours: {
    heading: 'Zona waktu dan jam tutup',
    meaning: 'Kasus yang dimulai setelah jam tutup baru dihitung mulai hari kerja berikutnya.',
    submit: 'Simpan jam',
  },
  weekdays: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  running:
    'Peninjauan yang sedang berjalan langsung dihitung ulang menurut seluruh kalender: tenggatnya bergeser, di antrean dan bagi perusahaan.',
  saved: ({ count }) =>
    counted(count, {
      none: 'Tersimpan. Tidak ada kasus terbuka yang tenggatnya berubah.',
      other: 'Tersimpan. Tenggat # kasus terbuka kini berubah.',
    }),
  done: {
    office: 'Kantor dibuka. Berikan negara-negara yang perusahaannya ditinjau di sana.',
    absence: 'Tersimpan. Mulai hari pertama, kasusnya dikembalikan ke antrean, dan ia serta para ketua diberi tahu.',
    ended: 'Ketidakhadiran diakhiri. Ia kembali diberi kasus.',
  },
  offices: {
    heading: 'Kantor mana meninjau negara mana',
    office: 'Kantor',
    countries: 'Perusahaan di',
    others: 'semua negara lain',
    first: 'kantor pertama',
    none: 'belum ada negara: tidak meninjau siapa pun',
    choose: 'Pilih negara',
    meaning: 'Kasusnya yang terbuka langsung dihitung ulang menurut kalender kantor ini.',
    give: ({ office }) => `Tinjau di ${office}`,
    open: 'Buka kantor',
    openMeaning: 'Kantor mulai dengan akhir pekan dan hari libur negaranya.',
    as: ({ office, country }) => `${country}: ${office}`,
  },
  absences: {
    heading: 'Siapa yang tidak hadir',
    who: 'Peninjau',
    days: 'Hari',
    state: 'Keadaan',
    span: ({ from, to }) => `${from} sampai ${to}`,
    away: 'Tidak hadir',
    coming: 'Akan datang',
    nobody: 'Tidak ada yang tidak hadir, dan tidak ada yang tercatat.',
    more: ({ count }) => `Ditampilkan ${count} yang pertama.`,
    record: 'Simpan ketidakhadiran',
    end: 'Akhiri',
    endOne: ({ name }) => `Akhiri ketidakhadiran ${name}`,
    choose: 'Pilih peninjau',
    meaning:
      'Hari terakhir tidak hadir. Kasusnya dikembalikan ke antrean pada hari pertama; sampai hari terakhir lewat ia tidak diberi kasus.',
  },
  history: 'Siapa mengubah apa',
  noHistory: 'Belum ada yang mengubah apa pun.',
  portal: 'Portal sendiri',
  deeds: {
    set_day: ({ what }) => `Menyimpan ${what}`,
    remove_day: ({ what }) => `Menghapus ${what}`,
    set_week: ({ what }) => `Mengubah minggu kerja: ${what}`,
    set_hours: ({ what }) => `Mengubah jam: ${what}`,
    open_office: ({ what }) => `Membuka kantor: ${what}`,
    set_country: ({ what }) => `Memberikan negara kepada kantor ini: ${what}`,
  },
  was: ({ what }) => `Sebelumnya: ${what}`,
  dayAs: ({ date, kind, name }) => `${date}: ${kind}, ${name}`,
  weekFrom: ({ from, week }) => `mulai ${from}. ${week}`,
  hoursAs: ({ zone, closes }) => `${zone}, tutup pukul ${closes}`,
  leavesOut: ({ day, names }) => `Tidak menghitung ${day}: ${names}.`,
  leavesOutDays: ({ from, to, names }) => `Tidak menghitung ${from} sampai ${to}: ${names}.`,
  leavesOutWeekends: ({ count, first, last }) =>
    counted(count, {
      other: (number) => `Tidak menghitung ${number} hari akhir pekan, dari ${first} sampai ${last}.`,
    }),
  jointLeaveFor: ({ name }) => `cuti bersama (${name})`,
};
