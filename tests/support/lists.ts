import type { Member } from '@/lib/actor';
import { writeCsv } from '@/lib/csv/write';
import { db, pool } from '@/lib/db';
import { upload, uploadCustomers } from '@/lib/invitation-list/commands';
import { findFile, lookInto, readAsked } from '@/lib/invitation-list/file';
import { layoutKey, mapColumns } from '@/lib/invitation-list/mapping';
import { type Cells, type ImportField, importFields } from '@/lib/invitation-list/row';
import { verdicts } from '@/lib/invitation-list/verdicts';
import { work } from '../emails/post-office';

export const address = (number: number) => ({ email: `ayu@toko-${number}.example` });
export const many = (count: number) => Array.from({ length: count }, (_, number) => address(number));

const headings = ['email', 'company', 'country', 'partner_id', 'language'];

/** A file as somebody would send it, of rows with at least an address. */
export function listFile(rows: readonly Partial<Cells>[], name = 'resellers.csv') {
  const cells = rows.map((row) => importFields.map((field) => row[field] ?? ''));
  return { name, bytes: new Uint8Array(Buffer.from(writeCsv(headings, cells))) };
}

/** Keeps a list of these rows. Returns its id; the first row is line 2. */
export async function uploaded(member: Member, rows: readonly Partial<Cells>[]): Promise<string> {
  await anHourLater();
  return upload(member, { file: listFile(rows) });
}

/** The same of customers, whom a pair invites. */
export async function customersUploaded(
  member: Member,
  partnershipId: string,
  rows: readonly Partial<Cells>[],
): Promise<string> {
  await anHourLater();
  const importId = await uploadCustomers(member, { partnershipId, file: listFile(rows, 'customers.csv') });
  if ((await listOf(importId)).status === 'uploaded') await mapped(member, importId);
  return importId;
}

/** What the portal takes the columns of a list for, with what must be sent along to say so. */
export async function guessOf(member: Member, importId: string) {
  const list = await listOf(importId);
  const kind = list.partnershipId ? 'customer' : 'partnership';
  const bytes = (await findFile(importId)) ?? new Uint8Array();
  const look = await lookInto(bytes, {
    organizationId: member.organizationId,
    kind,
    asked: readAsked(list.asked),
  });
  const chosen = Object.fromEntries(look.columns.flatMap(({ at, field }) => (field ? [[at, field] as const] : [])));
  return { look, fields: { importId, seen: layoutKey(look), chosen } };
}

/** Says that the columns of a list hold what the portal takes them for, but for `otherwise`. */
export async function mapped(
  member: Member,
  importId: string,
  otherwise: Readonly<Record<number, ImportField>> = {},
): Promise<void> {
  const { fields } = await guessOf(member, importId);
  await mapColumns(member, { ...fields, chosen: { ...fields.chosen, ...otherwise } });
}

/** Keeps a file as it is; another hour than the lists before. */
export async function sentIn(member: Member, bytes: Uint8Array | string, name = 'list.csv'): Promise<string> {
  await anHourLater();
  return upload(member, { file: { name, bytes: new Uint8Array(Buffer.from(bytes)) } });
}

// Each list has an hour of its own: they write to the same addresses.
async function anHourLater(): Promise<void> {
  await pool.query('update letter set letter_box = null where letter_box is not null');
}

/** How many rows of a list have each verdict, counted by the test itself; the list's own tally must say the same. */
export async function tallyOf(importId: string): Promise<Record<string, number>> {
  const rows = await db.invitationImportRow.findMany({ where: { importId } });
  const counted = verdicts.flatMap((verdict) => {
    const count = rows.filter((row) => row.verdict === verdict).length;
    return count > 0 ? [[verdict, count] as const] : [];
  });
  const { tally } = await db.invitationImport.findUniqueOrThrow({ where: { id: importId } });
  if (JSON.stringify(Object.entries(tally ?? {}).sort()) !== JSON.stringify([...counted].sort()))
    throw new Error(`The list says ${JSON.stringify(tally)} of itself, and holds ${JSON.stringify(counted)}.`);
  return Object.fromEntries(counted);
}

/** The verdict on each row of a list and the code of its reason, by line. */
export async function foundIn(importId: string): Promise<string[]> {
  const rows = await db.invitationImportRow.findMany({ where: { importId }, orderBy: { line: 'asc' } });
  return rows.map(({ line, verdict, reason }) => {
    const why = reason && typeof reason === 'object' && 'code' in reason ? ` ${reason.field ?? ''} ${reason.code}` : '';
    return `${line} ${verdict}${why}`;
  });
}

export function listOf(id: string) {
  return db.invitationImport.findUniqueOrThrow({ where: { id } });
}

/** Works until nothing of a list is under way. */
export async function finished(importId: string) {
  for (let list = await listOf(importId); list.status === 'sending'; list = await listOf(importId))
    await work('send_invitations');
  return listOf(importId);
}

/** Every invitation a provider has sent, with how many letters: "address letters". */
export async function sentBy({ organizationId: providerId }: Member): Promise<string[]> {
  const invitations = await db.invitation.findMany({
    where: { providerId, status: 'sent' },
    include: { history: true },
    orderBy: { email: 'asc' },
  });
  const facts = invitations.flatMap(({ history }) => history.map(({ id }) => id));
  const letters = await db.letter.findMany({ where: { factId: { in: facts }, name: 'provider-invitation' } });
  return invitations.map(({ email }) => `${email} ${letters.filter((letter) => letter.address === email).length}`);
}
