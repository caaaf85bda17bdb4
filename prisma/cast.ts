import type { OrganizationKind, ProviderService, Role, StaffRole } from '@/generated/prisma/enums';
import type { Language } from '@/lib/locale';

/** The people of the demo and of the tests: one password, printed at start. */
export type Person = { email: string; firstName: string; lastName: string; locale: Language; timeZone: string };

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
  /** What the directory says of it; providers only. */
  offers?: {
    services: ProviderService[];
    languages: ('de' | 'en' | 'es' | 'fr' | 'id' | 'ms' | 'nl' | 'th')[];
    about: string;
    email: string;
    telephone: string;
    website: string;
  };
  contact?: { firstName: string; lastName: string; email: string; telephone: string };
  /** Its reseller and provider, by their admins' addresses; customers that have authorized both. */
  servedBy?: { reseller: string; provider: string };
  /** The provider it has authorized, by its admin's address; active resellers only. */
  authorizes?: string;
};

const admin = (email: string, firstName: string, lastName: string, locale: Language, timeZone: string): Person => ({
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
    offers: {
      services: ['training', 'marketing', 'financing'],
      languages: ['id', 'en', 'ms', 'th'],
      about:
        'Cloud distributor for the islands since 2009, with desks in Jakarta, Surabaya and Makassar.\n\nNew partners get a technician of their own for the first ninety days, a course every Tuesday, and credit from the third order on.',
      email: 'mitra@samudra.example',
      telephone: '+62215550100',
      website: 'https://samudra.example/penjual',
    },
  },
  {
    name: 'Birch Distribution',
    kind: 'provider',
    country: 'DE',
    admin: admin('admin@birch.example', 'Jonas', 'Weber', 'en', 'Europe/Berlin'),
    roles: ['global_admin', 'admin_agent'],
    offers: {
      services: ['training', 'financing'],
      languages: ['de', 'en', 'fr', 'nl'],
      about:
        'We order, bill and support for small and middle-sized resellers between Lyon and Tallinn. A person answers within the hour, on business days from 8 to 18.',
      email: 'partner@birch.example',
      telephone: '+4930901820100',
      website: 'https://birch.example/reseller',
    },
  },
  {
    name: 'Great Lakes Cloud',
    kind: 'provider',
    country: 'US',
    admin: admin('admin@lakes.example', 'Ava', 'Miller', 'en', 'America/Chicago'),
    roles: ['global_admin', 'admin_agent'],
    offers: {
      services: ['training', 'marketing'],
      languages: ['en', 'es'],
      about:
        'Cloud for the public sector and for schools around the Great Lakes, with campaigns you can put your name on.',
      email: 'partners@lakes.example',
      telephone: '+13125550142',
      website: 'https://lakes.example/partners',
    },
  },
  {
    name: 'Kopi Nusantara',
    kind: 'customer',
    country: 'ID',
    admin: admin('admin@kopi.example', 'Bayu', 'Pratama', 'id', 'Asia/Jakarta'),
    roles: ['global_admin'],
  },
  {
    name: 'Librairie Lavande',
    kind: 'customer',
    country: 'FR',
    admin: admin('admin@lavande.example', 'Margot', 'Petit', 'en', 'Europe/Paris'),
    roles: ['global_admin'],
    servedBy: { reseller: 'admin@alder.example', provider: 'admin@birch.example' },
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
    authorizes: 'admin@birch.example',
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
