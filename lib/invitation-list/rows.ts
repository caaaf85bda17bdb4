import type { ImportStatus } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import type { InvitingPair } from '@/lib/invitation/inviting';
import { type Reason, Refusal } from '@/lib/refusal';
import { listFacts } from './facts';
import type { Cells } from './row';
import { type Found, judge, type Verdict } from './verdicts';

/** A list; `pair` is who invites, when it is one of customers. */
export type List = {
  id: string;
  senderId: string;
  createdById: string;
  pair: InvitingPair | null;
  status: ImportStatus;
};
type Row = { line: number; cells: Cells; fault: Reason | null };

/** Holds a list to the end of the story; another sender's is refused as if it did not exist. */
export async function holdList(tx: Tx, { organizationId }: Member, id: string): Promise<List> {
  const [list] = await tx.$queryRaw<(Omit<List, 'pair'> & { partnershipId: string | null })[]>`
    select id, sender_id as "senderId", created_by_id as "createdById", status, partnership_id as "partnershipId" from invitation_import
    where id = ${id}::uuid and sender_id = ${organizationId}::uuid for update`;
  if (!list) throw Refusal.because('not_yours');
  const { partnershipId, ...held } = list;
  if (!partnershipId) return { ...held, pair: null };
  const select = { id: true, providerId: true, resellerId: true };
  return { ...held, pair: await tx.partnership.findUniqueOrThrow({ where: { id: partnershipId }, select }) };
}

/** Adds the rows of a file, in one statement however many there are. They are judged next. */
export async function addRows(tx: Tx, importId: string, rows: readonly Row[]): Promise<void> {
  const all = JSON.stringify(rows.map(({ line, cells, fault }) => ({ line, ...cells, fault })));
  await tx.$executeRaw`
    insert into invitation_import_row (import_id, line, email, company, country, partner_id, language, fault, verdict)
    select ${importId}::uuid, r.line, r.email, r.company, r.country, r."partnerId", r.language, r.fault, 'malformed'
    from jsonb_to_recordset(${all}::jsonb) as r(line int, email text, company text, country text, "partnerId" text, language text,
      fault jsonb)`;
}

/** Judges every row of a list that has not been sent, writes down what changed, and counts. Returns what was found, by row. */
export async function rejudge(
  tx: Tx,
  list: Pick<List, 'id' | 'senderId' | 'createdById' | 'pair'>,
): Promise<ReadonlyMap<number, Found>> {
  const rows = await tx.invitationImportRow.findMany({
    where: { importId: list.id, invitationId: null },
    select: { line: true, email: true, company: true, country: true, partnerId: true, language: true, fault: true },
    orderBy: { line: 'asc' },
  });
  const read = rows.map(({ line, fault, ...cells }) => ({ line, cells, fault: fault as Reason | null }));
  const found = judge(read, await listFacts(tx, list, read));
  await writeVerdicts(tx, list.id, found);
  await count(tx, list.id);
  return new Map(found.map((row) => [row.line, row]));
}

/** Writes verdicts down, and never that of a row that was sent meanwhile. */
export async function writeVerdicts(tx: Tx, importId: string, found: readonly Found[]): Promise<void> {
  const all = JSON.stringify(found);
  await tx.$executeRaw`
    update invitation_import_row r set verdict = j.verdict, reason = j.reason
    from jsonb_to_recordset(${all}::jsonb) as j(line int, verdict text, reason jsonb)
    where r.import_id = ${importId}::uuid and r.line = j.line and r.invitation_id is null
      and (r.verdict, r.reason) is distinct from (j.verdict, j.reason)`;
}

/** How many rows of a list have each verdict, kept on the list: a page never counts. */
export type Tally = Partial<Record<Verdict, number>>;

/** Counts the rows of one list anew. */
export async function count(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`
    update invitation_import set tally = (select coalesce(jsonb_object_agg(verdict, rows), '{}') from (
      select verdict, count(*) as rows from invitation_import_row where import_id = ${importId}::uuid group by verdict) counted)
    where id = ${importId}::uuid`;
}
