import type { AgreementKind } from '@/lib/agreement/queries';
import type { findVersion } from '@/lib/edition/queries';
import type { Changes } from '@/lib/edition/schema';
import { dayOf } from '@/lib/reader/day';

export type Version = NonNullable<Awaited<ReturnType<typeof findVersion>>>;
export type Edition = NonNullable<Version['edition']>;

/** A draft as its form shows it. */
export function draftOf({ id, version, label, changes, effectiveOn, kind, ...written }: Edition) {
  const day = dayOf(effectiveOn);
  const draft = { id, version, label, changes: changes as Changes, effectiveOn: day };
  return { ...written, kind: kind as AgreementKind, draft };
}
