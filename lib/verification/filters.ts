import type { CheckKind, CheckStatus } from '@/generated/prisma/enums';
import { type Locale, locales } from '@/lib/locale';
import { checkKinds } from './lifecycle';

/** What a case can be marked by. */
export const flags = ['wrote', 'escalated', 'second', 'alike', 'again', 'noted', 'snoozed'] as const;

export type Flag = (typeof flags)[number];

const checkStates = ['not_started', 'running', 'needs_info', 'passed', 'failed'] as const satisfies CheckStatus[];

/** One check in one state, as an address says it: `business.failed`. */
export type CheckFilter = `${CheckKind}.${CheckStatus}`;

export const checkFilters = checkKinds.flatMap((kind) => checkStates.map((state): CheckFilter => `${kind}.${state}`));

/** By what the queue is narrowed down, beside its view. */
export const filterNames = ['country', 'check', 'holder', 'flag', 'language'] as const;

export type FilterName = (typeof filterNames)[number];

/** What an address, or a view somebody saved, asks for. Whether there still is such a thing is another question. */
export type Asked = Readonly<Partial<Record<FilterName, string>>>;

/** The filters that are in force: what each names exists. */
export type Filters = {
  country?: string | undefined;
  check?: CheckFilter | undefined;
  holder?: string | undefined;
  flag?: Flag | undefined;
  language?: Locale | undefined;
};

/** What can be chosen now. `holders`: ids of those who review. */
export type Choosable = { countries: readonly string[]; holders: readonly string[] };

/** What is asked for that is no longer there: a country no longer served, a reviewer who left. It narrows nothing down. */
export type Gone = { name: FilterName; value: string };

/** Parts what is asked for into what is in force and what is gone. */
export function readFilters(asked: Asked, { countries, holders }: Choosable): { filters: Filters; gone: Gone[] } {
  const choices: Record<FilterName, readonly string[]> = {
    country: countries,
    check: checkFilters,
    holder: holders,
    flag: flags,
    language: locales,
  };
  const given = filterNames.flatMap((name) => {
    const value = asked[name];
    return value ? [{ name, value, there: choices[name].includes(value) }] : [];
  });
  return {
    filters: Object.fromEntries(given.filter(({ there }) => there).map(({ name, value }) => [name, value])),
    gone: given.filter(({ there }) => !there).map(({ name, value }) => ({ name, value })),
  };
}
