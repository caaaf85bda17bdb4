import type { Reviewer } from '@/lib/actor';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { demand, lead } from '@/lib/conditions';
import { brokeConstraint, db, type Tx, transaction } from '@/lib/db';
import { newest, newestShown } from '@/lib/list/newest';
import { findCalendars } from '@/lib/office/queries';
import { instantAt, wallTime } from '@/lib/reader/wall-time';
import { Refusal } from '@/lib/refusal';
import { findCatalogue, mostReasons, type Reason } from './reason-catalogue';
import type { ReasonFields } from './reason-schema';
import { isReviewReason } from './review-reasons';

/**
 * A lead says a reason anew, from a day on or at once; or adds one, which has been seen at version 0 and is not the portal's own. What was
 * sent before keeps its words. Refuses `role_missing`, `day_over`, and `moved_on` when another lead said it meanwhile.
 */
export async function sayReason(reviewer: Reviewer, fields: ReasonFields): Promise<void> {
  const { code, seen, from, ...said } = fields;
  await write(reviewer, { code, seen }, async (tx, before) => {
    if (!before && (await findCatalogue(tx)).length >= mostReasons) throw Refusal.because('reasons_many');
    return { retired: before?.retired ?? false, ...said, validFrom: from ? await beginningOf(tx, from) : now() };
  });
}

/** A reason that is there is not added once more. */
export async function addReason(reviewer: Reviewer, fields: ReasonFields): Promise<void> {
  if (isReviewReason(fields.code)) throw Refusal.because('reason_exists', { field: 'code' });
  await sayReason(reviewer, { ...fields, seen: 0 }).catch((fault: unknown) => {
    const taken = fault instanceof Refusal && fault.reasons.some(({ code }) => code === 'moved_on');
    throw taken ? Refusal.because('reason_exists', { field: 'code' }) : fault;
  });
}

type Which = { code: string; seen: number };

/** Not offered any more; what was sent with it is read as it was. */
export const retireReason = (reviewer: Reviewer, which: Which) => stand(reviewer, which, true);

/** Offered once more, in the words it had. */
export const offerReason = (reviewer: Reviewer, which: Which) => stand(reviewer, which, false);

async function stand(reviewer: Reviewer, which: Which, retired: boolean): Promise<void> {
  await write(reviewer, which, async (_, before) => {
    if (!before) throw Refusal.because('not_yours');
    const { words, documents, ofDocuments } = before;
    return { words, documents, ofDocuments, retired, validFrom: now() };
  });
}

type Version = Omit<Reason, 'code' | 'version'> & { validFrom: Date };

async function write(
  reviewer: Reviewer,
  { code, seen }: Which,
  versionOf: (tx: Tx, before: Reason | null) => Promise<Version>,
): Promise<void> {
  demand(lead, null, reviewer);
  await transaction(async (tx) => {
    const last = await tx.reasonVersion.aggregate({ where: { code }, _max: { version: true } });
    if ((last._max.version ?? 0) !== seen) throw Refusal.movedOn('review_reason', code);
    const before = (await findCatalogue(tx)).find((one) => one.code === code) ?? null;
    const { words, documents, ...version } = await versionOf(tx, before);
    const row = { ...version, documents: [...documents], ...(words ? { words: { ...words } } : {}) };
    const kept = { code, version: seen + 1, writtenById: reviewer.userId, at: now() };
    await tx.reasonVersion.create({ data: { ...row, ...kept } });
    const journal = ({
      retired,
      words: said,
      documents: papers,
    }: Pick<Version, 'retired' | 'words' | 'documents'>) => ({
      retired,
      words: said,
      documents: papers,
    });
    await record(tx, reviewer, {
      ...{ action: 'review_reason.say', subject: 'review_reason', subjectId: code, organizationId: null },
      ...(before ? { before: journal(before) } : {}),
      after: { ...journal({ ...version, words, documents }), version: seen + 1, validFrom: version.validFrom },
    });
  }).catch((fault: unknown) => {
    // Of two leads at once the second one’s number is taken.
    throw brokeConstraint(fault, 'reason_version_pkey') ? Refusal.movedOn('review_reason', code) : fault;
  });
}

async function beginningOf(tx: Tx, date: string): Promise<Date> {
  const { zone } = (await findCalendars(tx)).first;
  if (date < wallTime(now(), zone).date) throw Refusal.because('day_over', { field: 'from' });
  // Of two that begin today the one that was written later is said.
  return new Date(Math.max(+instantAt({ date, minute: 0 }, zone), +now()));
}

/** The newest versions of a reason, each with who wrote it; whether there are `older` ones; and the number of the last. */
export async function listVersions(_: Reviewer, code: string) {
  const rows = await db.reasonVersion.findMany({
    where: { code },
    orderBy: { version: 'desc' },
    take: newestShown + 1,
    include: { writtenBy: { select: { firstName: true, lastName: true } } },
  });
  return { ...newest(rows), last: rows[0]?.version ?? 0 };
}
