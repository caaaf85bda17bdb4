import type { invitationLists as english } from '../en/invitation-lists';
import { invitationLists } from './invitation-lists';

export const customerLists: typeof english = {
  ...invitationLists,
  back: 'Undangan pelanggan',
  heading: 'Undang pelanggan dari daftar',
  lead: 'Pilih tabel pelanggan. Anda melihat hasil setiap baris sebelum apa pun dikirim.',
  columns: {
    ...invitationLists.columns,
    about: {
      ...invitationLists.columns.about,
      company: 'Nama pelanggan, hanya untuk daftar Anda sendiri.',
      country: 'Negara atau wilayah pelanggan, dengan namanya atau dua hurufnya. Harus berada di wilayah penyedia.',
    },
    examples: { ...invitationLists.columns.examples, company: 'Warung Kopi Senja' },
  },
  list: { ...invitationLists.list, back: 'Undang pelanggan dari daftar' },
  file: { ...invitationLists.file, template: 'undangan-pelanggan' },
};
