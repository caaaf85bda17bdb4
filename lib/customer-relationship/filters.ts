import type { CustomerStatus } from '@/generated/prisma/enums';
import { day, several, typed, type ValuesOf } from '@/lib/list/filter';
import { companyFilters } from '@/lib/mark/narrowed';

export const accountStates = ['allowed', 'under_review', 'not_allowed'] as const satisfies CustomerStatus[];

/** By what the list of customers is narrowed down; `partner`: part of the other partner's name; `account`: whether it may buy. */
export const customerFilters = {
  ...companyFilters,
  partner: typed,
  account: several(accountStates),
  since_from: day,
  since_to: day,
};

export type CustomerFilters = ValuesOf<typeof customerFilters>;

/** What a row of it can show beside the name. */
export const customerColumns = [
  'country',
  'reseller',
  'provider',
  'account',
  'tie',
  'subscriptions',
  'since',
  'owner',
  'own_number',
] as const;

export const customerDesk = {
  filters: customerFilters,
  sorts: ['since', 'name'],
  usualSort: '-since',
  columns: customerColumns,
  usualColumns: ['country', 'reseller', 'provider', 'account', 'tie', 'subscriptions', 'since', 'owner'],
};
