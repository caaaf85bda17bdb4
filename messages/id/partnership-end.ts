import { counting } from '../counted';
import type { partnershipEnd as english } from '../en/partnership-end';

const counted = counting('id');

export const partnershipEnd: typeof english = {
  heading: ({ other }) => `Akhiri kemitraan dengan ${other}`,
  back: 'Kembali ke kemitraan',
  lead: 'Kedua pihak dapat mengakhirinya, dengan pemberitahuan. Tidak ada yang terjadi sebelum Anda melihat semuanya dan menekan tombol terakhir.',
  affects: {
    heading: 'Dampaknya',
    orders: 'Pesanan dan langganan',
    ordersNow: ({ provider, reseller }) => `${provider} mengirim pesanan untuk pelanggan bersama dengan ${reseller}.`,
    ordersThen: 'Berjalan sampai hari terakhir. Setelah itu tidak ada pesanan baru; yang sudah ada tetap.',
    customers: 'Pelanggan bersama',
    customersNow: ({ count }) =>
      counted(count, {
        none: 'Anda tidak berbagi pelanggan.',
        other: 'Anda berbagi # pelanggan.',
      }),
    customersThen:
      'Mereka tetap pelanggan keduanya. Setelah kemitraan berakhir, tidak ada yang baru dapat dipesan untuk mereka melaluinya.',
    subscriptions: 'Langganan aktif',
    subscriptionsNow: ({ count }) =>
      counted(count, {
        none: 'Tidak ada yang berjalan melalui kemitraan ini.',
        other: '# berjalan melalui kemitraan ini.',
      }),
    subscriptionsThen: 'Langganan terus berjalan, dan penyedia tetap mengelolanya.',
    access: 'Akses admin',
    accessNone: ({ provider }) => `${provider} tidak memiliki akses ke akun kerja.`,
    accessAsked: ({ provider }) => `${provider} telah meminta akses.`,
    accessNow: {
      administrator: ({ provider }) => `${provider} memiliki akses administrator.`,
      helpdesk: ({ provider }) => `${provider} memiliki akses helpdesk.`,
    },
    accessThen: 'Di bawah ini Anda menentukan kelanjutannya.',
    accessThenAsked: 'Permintaan berakhir bersama kemitraan.',
    people: 'Orang yang memiliki akses',
    peopleNow: ({ count, provider }) =>
      counted(count, { other: (number) => `${number} orang ${provider} dapat menggunakannya.` }),
    peopleThen: 'Bila akses berakhir, akses itu berakhir bagi mereka semua.',
    invitations: 'Undangan terbuka',
    invitationsNow: ({ count, provider, reseller }) =>
      counted(count, { other: (number) => `${number} undangan ${provider} kepada ${reseller} masih terbuka.` }),
    invitationsThen: 'Tetap terbuka. Menerimanya setelah kemitraan berakhir memulai kemitraan baru.',
  },
  noticeDays: {
    hint: 'Selama waktu ini semuanya berjalan seperti biasa.',
    options: { 30: '30 hari', 60: '60 hari', 90: '90 hari' },
    until: ({ day }) => `Berakhir pada ${day}`,
  },
  accessAfter: {
    options: {
      remove_now: 'Akhiri sekarang',
      remove_at_end: 'Akhiri pada hari terakhir',
      keep: 'Pertahankan setelah berakhir',
    },
    details: {
      remove_now: 'Berakhir bersama pemberitahuan, dan tetap begitu bila pemberitahuan dibatalkan.',
      remove_at_end: 'Berguna selama pelanggan dialihkan.',
      keep: 'Anda dapat menghapusnya kapan saja, juga setelah kemitraan berakhir.',
    },
  },
  goOn: 'Lanjutkan',
  check: {
    heading: 'Periksa sebelum memberi pemberitahuan',
    lead: 'Anda dapat membatalkannya dalam tujuh hari. Kedua pihak dikabari lewat surat, beserta alasan Anda.',
    with: 'Mitra',
    ends: 'Hari terakhir',
    endsOn: ({ day, days }) => `${day}, dalam ${days} hari`,
    access: 'Akses admin',
    noAccess: 'Tidak ada',
    customers: 'Pelanggan',
    customersStay: 'Tetap, beserta langganannya',
    change: 'Ubah',
    reasonHint: ({ other }) => `Dibaca ${other}, dan tersimpan dalam riwayat kedua pihak.`,
    submit: 'Beri pemberitahuan',
    keep: 'Pertahankan kemitraan',
  },
};
