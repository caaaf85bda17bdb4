import type { AdminAccessStatus } from '@/generated/prisma/enums';
import { day, several, such, type ValuesOf } from '@/lib/list/filter';
import { companyFilters } from '@/lib/mark/narrowed';
import { isState } from '@/lib/region/states';
import { readinessKeys } from './readiness';

/** How a reseller stands to the partner agreement, as its row says it. */
export const agreementStates = ['signed', 'older', 'unsigned'] as const;

export type AgreementState = (typeof agreementStates)[number];

export const accessStates = [
  'none',
  'requested',
  'granted',
  'removed',
  'expired',
] as const satisfies AdminAccessStatus[];

/** By what the list of resellers is narrowed down: what each asks of a partnership stands in narrowed.ts. */
export const resellerFilters = {
  ...companyFilters,
  region: such((part) => part.length <= 40),
  /** `ID-JK`: a country and one of its states. */
  state: such(isState),
  lacks: several(readinessKeys),
  agreement: several(agreementStates),
  partner_id: several(['has', 'none']),
  access: several(accessStates),
  since_from: day,
  since_to: day,
};

export type ResellerFilters = ValuesOf<typeof resellerFilters>;

/** By what it can be sorted: each has an index. */
export const resellerSorts = ['since', 'name', 'ends', 'moved'] as const;

/** What a row of it can show beside the name. */
export const resellerColumns = [
  'partner_id',
  'country',
  'state',
  'status',
  'agreement',
  'since',
  'ends',
  'access',
  'customers',
  'readiness',
  'owner',
  'own_number',
] as const;

export type ResellerColumn = (typeof resellerColumns)[number];

export const resellerDesk = {
  filters: resellerFilters,
  sorts: resellerSorts,
  usualSort: '-since',
  columns: resellerColumns,
  usualColumns: ['partner_id', 'country', 'status', 'since', 'customers', 'readiness', 'owner'],
};
