import sql, { join } from 'sql-template-tag';
import { now } from '@/lib/clock';
import { pool } from '@/lib/db';
import { prepared } from '@/lib/keyset';
import { literal } from '@/lib/list/literal';
import { type Figure, type FigureKey, figuresFrom, figuresIn } from './figures';

export type StaffAudience = 'reviewer' | 'lead' | 'operator';

export const staffStepKeys = [
  'cases_escalated',
  'cases_second',
  'cases_wrote',
  'cases_mine',
  'cases_unclaimed',
  'changes_second',
  'changes_mine',
  'changes_unclaimed',
  'accounts_mine',
  'accounts_unclaimed',
  'providers_none',
  'offers_none',
  'providers_unsigned',
  'providers_unsaid',
] as const;

export type StaffStepKey = (typeof staffStepKeys)[number];

export type StaffStep = { key: StaffStepKey; href: string; count: number; atLeast: boolean };

/** The numbers of somebody of the staff, audience by audience, in one query. */
export async function findStaffFigures(
  { userId }: { userId: string },
  audiences: readonly StaffAudience[],
): Promise<{ audience: StaffAudience; figures: Figure[] }[]> {
  const asked = { who: userId, at: now() };
  const all = audiences.map((audience) => sql`${literal(audience)}, ${figuresIn(audience, asked)}`);
  const { rows } = await pool.query(prepared(sql`select json_build_object(${join(all)}) as counted`));
  return audiences.map((audience) => ({ audience, figures: figuresFrom(audience, rows[0].counted[audience]) }));
}

/** What somebody of the staff does next: what others wait for first; null when nothing waits. */
export function nextStaffStep(figures: readonly Figure[]): StaffStep | null {
  const offers = figures.find(({ key }) => key === 'offers');
  const providers = figures.find(({ key }) => key === 'providers_authorized');
  const waiting = inOrder.flatMap((key) => figures.filter((one) => one.key === key && one.count > 0)).at(0);
  if (waiting) {
    const { count, atLeast, href } = waiting;
    return { key: waiting.key as StaffStepKey, href, count, atLeast };
  }
  if (providers?.count === 0)
    return { key: 'providers_none', href: '/authorized-providers/add', count: 0, atLeast: false };
  return offers?.count === 0 ? { key: 'offers_none', href: '/offers/import', count: 0, atLeast: false } : null;
}

const inOrder: readonly (StaffStepKey & FigureKey)[] = [
  'cases_escalated',
  'cases_second',
  'cases_wrote',
  'cases_mine',
  'cases_unclaimed',
  'changes_second',
  'changes_mine',
  'changes_unclaimed',
  'accounts_mine',
  'accounts_unclaimed',
  'providers_unsigned',
  'providers_unsaid',
];
