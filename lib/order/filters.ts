import { day, months, typed, type ValuesOf } from '@/lib/list/filter';
import { companyFilters } from '@/lib/mark/narrowed';

/** By what the list of subscriptions is narrowed down; `partner`: part of the other partner's name. */
export const subscriptionFilters = {
  renews: months,
  partner: typed,
  ...companyFilters,
  started_from: day,
  started_to: day,
};

export type SubscriptionFilters = ValuesOf<typeof subscriptionFilters>;

/** What a row of it can show beside the offer. */
export const subscriptionColumns = [
  'customer',
  'country',
  'reseller',
  'provider',
  'quantity',
  'status',
  'started',
  'renews',
  'record',
] as const;

export const subscriptionDesk = {
  filters: subscriptionFilters,
  sorts: ['started', 'renews'],
  usualSort: '-started',
  columns: subscriptionColumns,
  usualColumns: ['customer', 'reseller', 'provider', 'quantity', 'status', 'renews', 'record'],
};

/** The same of the list of orders. */
export const orderFilters = { partner: typed, ...companyFilters, placed_from: day, placed_to: day };

export type OrderFilters = ValuesOf<typeof orderFilters>;

export const orderColumns = [
  'customer',
  'country',
  'reseller',
  'provider',
  'offer',
  'quantity',
  'total',
  'placed',
] as const;

export const orderDesk = {
  filters: orderFilters,
  sorts: ['placed'],
  usualSort: '-placed',
  columns: orderColumns,
  usualColumns: ['customer', 'reseller', 'provider', 'offer', 'quantity', 'total', 'placed'],
};
