import type { AgreementKind } from '@/lib/agreement/queries';
import { after, days, now } from '@/lib/clock';
import type { db, Tx } from '@/lib/db';
import { dayOf } from '@/lib/reader/day';
import { Refusal } from '@/lib/refusal';
import { type Facts, noticeDays } from './needs';

type Edition = {
  id: string;
  status: Facts['status'];
  version: number;
  kind: string;
  label: string;
  text: string;
  effectiveOn: Date;
};

/** Holds all versions of a kind: of two that are published at once, one sees the other. */
export async function holdKind(tx: Tx, kind: AgreementKind): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`versions of ${kind}`}, 0))::text`;
}

/** An edition, held with all versions of its kind. Refuses `not_yours` for one that never was. */
export async function hold(tx: Tx, id: string) {
  const kept = await tx.edition.findUnique({ where: { id }, select: { kind: true } });
  if (!kept) throw Refusal.because('not_yours');
  await holdKind(tx, kept.kind as AgreementKind);
  return tx.edition.findUniqueOrThrow({ where: { id } });
}

/** What there is to know of an edition before it is moved. */
export async function factsOf(tx: Tx | typeof db, edition: Edition): Promise<Facts> {
  const kind = edition.kind as AgreementKind;
  const before = await findBefore(tx, kind);
  const same = await tx.agreement.findFirst({ where: { kind, version: edition.label }, select: { id: true } });
  return {
    ...{ id: edition.id, status: edition.status, version: edition.version, kind },
    ...{ label: edition.label, text: edition.text, effectiveOn: dayOf(edition.effectiveOn) },
    ...{ today: dayOf(now()), earliest: earliestDay() },
    before: before && { label: before.version, text: before.text, on: dayOf(before.effectiveFrom) },
    taken: same !== null,
  };
}

/** The newest version of a kind that stands, in force or to come. */
export function findBefore(tx: Tx | typeof db, kind: AgreementKind) {
  return tx.agreement.findFirst({
    where: { kind, withdrawnAt: null },
    orderBy: { effectiveFrom: 'desc' },
    select: { id: true, version: true, title: true, text: true, effectiveFrom: true },
  });
}

/** The first day whose midnight is that many whole days from now, on which a version published now may be in force, as YYYY-MM-DD. */
export const earliestDay = () => dayOf(after(now(), days(noticeDays + 1) - 1));
