import sql from 'sql-template-tag';
import type { ImportStatus, InvitationKind } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { pool } from '@/lib/db';
import type { InvitingPair } from '@/lib/invitation/inviting';
import { asIs, keyset, type ListQuery } from '@/lib/keyset';
import { id, moment, number, type Sort } from '@/lib/list/sort';
import type { Reason } from '@/lib/refusal';
import type { KeptColumns } from './mapping';
import type { Cells } from './row';
import type { Tally } from './rows';
import { importIdShape } from './schema';
import type { Verdict } from './verdicts';

export type FoundList = {
  id: string;
  /** Who invites, when it is a list of customers. */
  pair: InvitingPair | null;
  /** The other company of the pair. */
  partner: string | null;
  fileName: string;
  status: ImportStatus;
  asked: unknown;
  /** What its columns were taken for; null before somebody has said so. */
  columns: KeptColumns | null;
  /** Whether its columns can be said anew: its file is kept. */
  open: boolean;
  tally: Tally;
  /** Why the sending stopped before its end. */
  stopped: Reason | null;
  createdAt: Date;
  sentAt: Date | null;
  createdBy: string;
};

export type ListRow = {
  line: number;
  cells: Cells;
  verdict: Verdict;
  reason: Reason | null;
  invitationId: string | null;
};

const listColumns = sql`i.id, i.file_name as "fileName", i.status, i.asked, i.columns, i.tally, i.stopped, i.created_at as "createdAt", i.sent_at as "sentAt",
  exists (select from invitation_import_file f where f.import_id = i.id) as open, rtrim(u.first_name || ' ' || u.last_name) as "createdBy", o.name as partner,
  case when p.id is not null then json_build_object('id', p.id, 'providerId', p.provider_id, 'resellerId', p.reseller_id) end as pair`;
const lists = sql`invitation_import i join app_user u on u.id = i.created_by_id left join partnership p on p.id = i.partnership_id
  left join organization o on o.id = case when p.provider_id = i.sender_id then p.reseller_id else p.provider_id end`;
const rowColumns = sql`line, verdict, reason, invitation_id as "invitationId", json_build_object('email', email, 'company', company,
  'country', country, 'partnerId', partner_id, 'language', language) as cells`;
const byLine: Sort<'line'> = { by: { line: number(sql`line`) }, direction: 'asc' };

/** One list of the member's own organization; null when it is another's, or never was. */
export async function findList({ organizationId }: Member, id: string): Promise<FoundList | null> {
  if (!importIdShape.safeParse({ importId: id }).success) return null;
  const { rows } = await pool.query<FoundList>(
    asIs(sql`select ${listColumns} from ${lists} where i.id = ${id} and i.sender_id = ${organizationId}`),
  );
  return rows[0] ?? null;
}

/** The lists of one kind of the member's organization, the newest first. */
export const { page: listLists } = keyset<Member, ListQuery & { kind: InvitationKind }, FoundList>({
  sort: { by: { createdAt: moment(sql`i.created_at`), id: id(sql`i.id`) }, direction: 'desc' },
  filters: { kind: (kind) => sql`(i.partnership_id is null) = ${kind === 'partnership'}` },
  statement: ({ where, end }, { organizationId }) =>
    sql`select ${listColumns} from ${lists} where i.sender_id = ${organizationId} and ${where} ${end}`,
  planned: 'anew',
  length: 10,
});

/** One page of the rows with a verdict, by line. For a list found by findList. */
export const { page: listRows } = keyset<string, ListQuery & { verdict: Verdict }, ListRow>({
  sort: byLine,
  filters: { verdict: (verdict, importId) => sql`(import_id, verdict) = (${importId}, ${verdict})` },
  statement: ({ where, end }) => sql`select ${rowColumns} from invitation_import_row where ${where} ${end}`,
});

/** One row of a list; null when there is none of this number, or it has been sent. */
export async function findRow(importId: string, line: number): Promise<ListRow | null> {
  const { rows } = await pool.query<ListRow>(
    asIs(sql`
      select ${rowColumns} from invitation_import_row
      where import_id = ${importId} and line = ${line} and invitation_id is null`),
  );
  return rows[0] ?? null;
}

const rest = keyset<string, ListQuery, ListRow>({
  sort: byLine,
  statement: ({ where, end }, importId) => sql`
    select ${rowColumns} from invitation_import_row
    where import_id = ${importId} and verdict not in ('ready', 'sent') and ${where} ${end}`,
});

/** The rows that are neither sent nor ready to be, for a file to take away. For a list found by findList. */
export const everyRest = (importId: string) => rest.every(importId, {});
