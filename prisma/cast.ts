import type { OrganizationKind, Role, StaffRole } from '@/generated/prisma/enums';

/** The people of the demo and of the tests: one password, printed at start. */
export type Person = { email: string; firstName: string; lastName: string; locale: 'en' | 'id'; timeZone: string };

export type Company = {
  name: string;
  kind: OrganizationKind;
  country: string;
  admin: Person;
  roles: Role[];
  /** How far its enrollment has come; resellers only. */
  stands?: 'in_review' | 'active';
  direct?: boolean;
  profile?: {
    addressLine1: string;
    city: string;
    stateOrProvince?: string;
    postalCode: string;
    registrationIdKind?: string;
    registrationId?: string;
  };
  contact?: { firstName: string; lastName: string; email: string; telephone: string };
};

const admin = (email: string, firstName: string, lastName: string, locale: 'en' | 'id', timeZone: string): Person => ({
  email,
  firstName,
  lastName,
  locale,
  timeZone,
});

export const staff: (Person & { role: StaffRole })[] = [
  { ...admin('reviewer@mitra.example', 'Rosa', 'Wijaya', 'en', 'Asia/Jakarta'), role: 'reviewer' },
  { ...admin('lead@mitra.example', 'Sari', 'Utami', 'en', 'Asia/Jakarta'), role: 'review_lead' },
  { ...admin('operator@mitra.example', 'Tomas', 'Berg', 'en', 'Europe/Berlin'), role: 'operator' },
];

export const companies: Company[] = [
  {
    name: 'Samudra Distribusi',
    kind: 'provider',
    country: 'ID',
    admin: admin('admin@samudra.example', 'Dewi', 'Lestari', 'id', 'Asia/Jakarta'),
    roles: ['global_admin', 'admin_agent'],
  },
  {
    name: 'Birch Distribution',
    kind: 'provider',
    country: 'DE',
    admin: admin('admin@birch.example', 'Jonas', 'Weber', 'en', 'Europe/Berlin'),
    roles: ['global_admin', 'admin_agent'],
  },
  {
    name: 'Great Lakes Cloud',
    kind: 'provider',
    country: 'US',
    admin: admin('admin@lakes.example', 'Ava', 'Miller', 'en', 'America/Chicago'),
    roles: ['global_admin', 'admin_agent'],
  },
  {
    name: 'Kopi Nusantara',
    kind: 'customer',
    country: 'ID',
    admin: admin('admin@kopi.example', 'Bayu', 'Pratama', 'id', 'Asia/Jakarta'),
    roles: ['global_admin'],
  },
  {
    name: 'Alder IT',
    kind: 'reseller',
    country: 'FR',
    admin: admin('admin@alder.example', 'Camille', 'Moreau', 'en', 'Europe/Paris'),
    roles: ['global_admin'],
    stands: 'active',
    profile: { addressLine1: '12 rue des Aulnes', city: 'Lyon', postalCode: '69003' },
    contact: { firstName: 'Luc', lastName: 'Bernard', email: 'luc.bernard@alder.example', telephone: '+33472000012' },
  },
  {
    name: 'Melati Teknologi',
    kind: 'reseller',
    country: 'ID',
    admin: admin('admin@melati.example', 'Nadia', 'Putri', 'id', 'Asia/Jakarta'),
    roles: ['global_admin'],
    stands: 'in_review',
    profile: {
      addressLine1: 'Jalan Asia Afrika No. 8',
      city: 'Bandung',
      stateOrProvince: 'Jawa Barat',
      postalCode: '40111',
    },
    contact: {
      firstName: 'Budi',
      lastName: 'Santoso',
      email: 'budi.santoso@melati.example',
      telephone: '+6281234567890',
    },
  },
  {
    name: 'Kauri Cloud',
    kind: 'reseller',
    country: 'NZ',
    admin: admin('admin@kauri.example', 'Mere', 'Hohepa', 'en', 'Pacific/Auckland'),
    roles: ['global_admin', 'admin_agent'],
    direct: true,
  },
];
