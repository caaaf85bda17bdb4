import sql, { empty } from 'sql-template-tag';
import { now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import type { DocumentKind } from '@/lib/evidence/catalogue';
import { Refusal } from '@/lib/refusal';
import { documentReasons, documentsFor, isReviewReason, reviewReasons, type SaidIn } from './review-reasons';

/** A reason as it stands now. `words` null: the portal's own. */
export type Reason = {
  code: string;
  version: number;
  retired: boolean;
  words: SaidIn | null;
  documents: readonly DocumentKind[];
  ofDocuments: boolean;
};

/** More than this nobody chooses from: a new one is refused then. */
export const mostReasons = 200;

/** Every reason there is, retired ones, too: the portal's own first, in their order. */
export async function findCatalogue(tx: Tx | typeof db = db): Promise<Reason[]> {
  const written = await inForce(tx, null);
  const added = written.filter(({ code }) => !isReviewReason(code));
  return [...reviewReasons.map((code) => written.find((one) => one.code === code) ?? own(code)), ...added];
}

/** Those that can be given. */
export const offered = (reasons: readonly Reason[]) => reasons.filter(({ retired }) => !retired);

/** Refuses a reason that is not in the catalogue, that cannot be said of a document where it is, or that was retired meanwhile. */
export async function demandOffered(tx: Tx, codes: readonly string[], of?: 'document'): Promise<void> {
  const found = await among(tx, codes);
  const known = found.filter(({ ofDocuments }) => !of || ofDocuments).map(({ code }) => code);
  if (codes.some((code) => !known.includes(code))) throw Refusal.because('not_a_choice', { field: 'reason' });
  if (found.some(({ retired }) => retired))
    throw Refusal.because('reason_retired', { field: 'reason', cure: 'reload' });
}

/** What is sent with each reason: the catalogue's words of this moment, which it keeps from then on, and the documents that help. */
export async function sayReasons<Asked extends { reason: string }>(
  tx: Tx,
  requests: readonly Asked[],
): Promise<(Asked & { said?: SaidIn; documents: string[] })[]> {
  const found = await among(
    tx,
    requests.map(({ reason }) => reason),
  );
  return requests.map((request) => {
    const reason = found.find(({ code }) => code === request.reason);
    return { ...request, ...(reason?.words ? { said: reason.words } : {}), documents: [...(reason?.documents ?? [])] };
  });
}

/** The same of one reason given of a document. */
export async function sayReason(tx: Tx, reason: string): Promise<SaidIn | null> {
  const [said] = await sayReasons(tx, [{ reason }]);
  return said?.said ?? null;
}

function own(code: (typeof reviewReasons)[number]): Reason {
  const ofDocuments = (documentReasons as readonly string[]).includes(code);
  return { code, version: 0, retired: false, words: null, documents: documentsFor(code), ofDocuments };
}

async function among(tx: Tx, codes: readonly string[]): Promise<Reason[]> {
  const written = await inForce(tx, codes);
  return [...new Set(codes)].flatMap((code) => {
    const found = written.find((one) => one.code === code) ?? (isReviewReason(code) ? own(code) : null);
    return found ? [found] : [];
  });
}

function inForce(tx: Tx | typeof db, codes: readonly string[] | null): Promise<Reason[]> {
  return tx.$queryRaw<Reason[]>(sql`
    select distinct on (code) code, version, words, documents, of_documents as "ofDocuments",
      first_value(retired) over (partition by code order by version desc) as retired
    from reason_version where valid_from <= ${now()}::timestamptz
      ${codes ? sql`and code = any (${codes}::text[])` : empty}
    order by code, valid_from desc, version desc limit ${mostReasons}`);
}
