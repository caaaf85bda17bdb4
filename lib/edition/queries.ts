import sql from 'sql-template-tag';
import type { EditionStatus } from '@/generated/prisma/enums';
import type { Operator } from '@/lib/actor';
import { translated } from '@/lib/agreement/languages';
import type { AgreementKind } from '@/lib/agreement/queries';
import { partsOf, readText } from '@/lib/agreement/text';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { newest, newestShown } from '@/lib/list/newest';
import { namesOf } from '@/lib/organization/queries';
import { changesBetween } from './differences';
import { findBefore } from './facts';
import type { EditionEventName } from './lifecycle';
import { stateIn, type VersionState } from './views';

/** How many versions the operators' page shows: the newest. */
const mostShown = 200;

/** One version as the list shows it. `id`: the edition's; the agreement's for one that was there before editions were. */
export type VersionRow = {
  id: string;
  kind: AgreementKind;
  version: string;
  title: string;
  effectiveFrom: Date;
  mustSign: 'everybody' | 'resellers' | 'providers' | 'nobody';
  isSample: boolean;
  state: VersionState;
};

type Row = Omit<VersionRow, 'state'> & { status: EditionStatus; newest: boolean };

/** All versions of all agreements that were not thrown away, or those in one state, by their day. */
export async function listVersions(_: Operator, state?: VersionState): Promise<VersionRow[]> {
  const at = now();
  const rows = await db.$queryRaw<Row[]>(sql`
    select coalesce(e.id, a.id) as id, coalesce(a.kind, e.kind) as kind, coalesce(a.version, e.label) as version,
      coalesce(a.title, e.title) as title, coalesce(a.effective_from, e.effective_on::timestamp at time zone 'UTC') as "effectiveFrom",
      coalesce(a.must_sign, e.must_sign) as "mustSign", coalesce(a.is_sample, false) as "isSample",
      coalesce(e.status, 'published') as status,
      not exists (select from agreement l where l.kind = a.kind and l.withdrawn_at is null and l.effective_from <= ${at}
        and l.effective_from > a.effective_from) as newest
    from edition e full join agreement a on a.id = e.agreement_id
    where coalesce(e.status, 'published') <> 'discarded'
    order by 2, 5 desc, 1 limit ${mostShown}`);
  const versions = rows.map(({ status, newest: last, ...row }) => ({
    ...row,
    state: stateIn({ status, last, at, ...row }),
  }));
  return state ? versions.filter((one) => one.state === state) : versions;
}

/** One edition, or a version that was there before editions were, by its own id or its agreement's; with how it stands. Null when there is none. */
export async function findVersion(_: Operator, id: string) {
  const include = { agreement: { omit: { pdf: true }, include: { translations: true } } } as const;
  const edition = await db.edition.findFirst({ where: { OR: [{ id }, { agreementId: id }] }, include });
  const alone = edition ? null : await db.agreement.findUnique({ where: { id }, ...include.agreement });
  const agreement = edition?.agreement ?? alone;
  const named = agreement ?? (edition && { ...edition, version: edition.label, effectiveFrom: edition.effectiveOn });
  if (!named) return null;
  const { title, version: label, effectiveFrom, mustSign } = named;
  const at = now();
  const standing = { kind: named.kind, withdrawnAt: null, effectiveFrom: { lte: at, gt: effectiveFrom } };
  const later = await db.agreement.findFirst({ where: standing, select: { id: true } });
  const state = stateIn({ status: edition?.status ?? 'published', effectiveFrom, last: !later, at });
  return { edition, agreement, title, label, effectiveFrom, mustSign, state };
}

/** The newest version of a kind that stands, with which a new one begins. */
export function findNewest(_: Operator, kind: AgreementKind) {
  return db.agreement.findFirst({
    where: { kind, withdrawnAt: null },
    orderBy: { effectiveFrom: 'desc' },
    omit: { pdf: true },
    include: { translations: { where: { language: translated } } },
  });
}

/** What operators did to an edition, the newest first, and who. */
export async function listDeeds(_: Operator, editionId: string) {
  const rows = await db.editionEvent.findMany({
    where: { editionId },
    orderBy: { version: 'desc' },
    take: newestShown + 1,
  });
  const { entries, older } = newest(rows);
  const names = await namesOf(entries.map(({ userId }) => userId));
  const said = entries.map(({ version, event, userId, at }) => ({
    ...{ version, at, event: event as EditionEventName | 'begin' },
    by: names.get(userId ?? '') ?? '',
  }));
  return { entries: said, older };
}

/** What an edition changes, part by part and word by word, against the version before it; null when there is none before. */
export async function findDifferences(edition: { kind: string; text: string; agreementId: string | null }) {
  const kind = edition.kind as AgreementKind;
  const before = edition.agreementId ? await findOneBefore(edition.agreementId) : await findBefore(db, kind);
  return before && { version: before.version, parts: changesBetween(partsOf(before), readText(edition.text)) };
}

/** The version that stood before this one came. */
async function findOneBefore(agreementId: string) {
  const { kind, effectiveFrom } = await db.agreement.findUniqueOrThrow({
    where: { id: agreementId },
    select: { kind: true, effectiveFrom: true },
  });
  return db.agreement.findFirst({
    where: { kind, withdrawnAt: null, effectiveFrom: { lt: effectiveFrom } },
    orderBy: { effectiveFrom: 'desc' },
    omit: { pdf: true },
  });
}
