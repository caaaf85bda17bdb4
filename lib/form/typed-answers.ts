import { createHash } from 'node:crypto';
import { days, now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { seal, unseal } from '@/lib/seal';
import { isSecret, type Typed } from './answer';

/** Whose the text is, and for which of their accounts it was typed; null for staff. */
export type Typist = { userId: string; organizationId: string | null };

/** One form: the path of its page, and its name there. */
export type Place = { page: string; form: string };

/** Text as it was typed, not yet an answer; null once it was taken. `version` grows whenever it is kept anew. */
export type Typing = { form: string; typed: Typed | null; version: number; at: Date };

/**
 * `newer`: another tab or device has kept text here meanwhile; it stays, and this one is not kept. `taken`: the form was sent a moment
 * ago, and this text was still under way.
 */
export type Kept =
  | { state: 'kept'; version: number; at: Date }
  | { state: 'newer'; version: number; at: Date }
  | { state: 'too_long' }
  | { state: 'taken' };

const purpose = 'typed answers';
const kept = days(30);
const moment = 5_000;

/** Newer than every version. */
export const anyVersion = 2_000_000_000;

/** On how many pages text of one person is kept; of more the oldest is forgotten. */
export const mostPages = 100;

/** The most a page's answers may hold together, as text; more is neither kept nor cut. */
export const longestTyping = 50_000;

/** Keeps what was typed so far, raw and sealed. `seen`: the version the page was shown with or kept last, 0 for none. */
export async function keepTyped(whose: Typist, place: Place, typed: Typed, seen: number): Promise<Kept> {
  const text = JSON.stringify(worthKeeping(typed));
  if (text.length > longestTyping) return { state: 'too_long' };
  const id = idOf(whose, place);
  const [written] = await db.$queryRaw<Row[]>`
    insert into typed_answer (id, user_id, organization_id, page, form, typed, at)
    values (${id}, ${whose.userId}::uuid, ${whose.organizationId}::uuid, ${hashOf(place.page)}, ${place.form},
      ${seal(text, purpose, id)}, ${now()})
    on conflict (id) do update set typed = excluded.typed, at = excluded.at, version = typed_answer.version + 1
      where typed_answer.version <= ${versionIn(seen)}
        or (typed_answer.typed is null and typed_answer.at < ${new Date(now().getTime() - moment)})
    returning version, at`;
  if (written?.version === 1) await forgetAllBut(mostPages, whose.userId);
  if (written) return { state: 'kept', ...written };
  const { typed: there, ...newer } = await db.typedAnswer.findUniqueOrThrow({
    where: { id },
    select: { version: true, at: true, typed: true },
  });
  return there ? { state: 'newer', ...newer } : { state: 'taken' };
}

// Addresses can be made up without end: without this somebody could fill the table with text of their own.
async function forgetAllBut(newest: number, userId: string): Promise<void> {
  await db.$executeRaw`
    delete from typed_answer where id in (
      select id from typed_answer where user_id = ${userId}::uuid order by at desc, id offset ${newest})`;
}

/** What was typed on a page and not taken yet, by the names of its forms. `pages`: the page's path, with and without what it asks. */
export async function listTyped({ userId, organizationId }: Typist, pages: readonly string[]): Promise<Typing[]> {
  const where = {
    userId,
    organizationId,
    page: { in: pages.map(hashOf) },
    at: { gt: new Date(now().getTime() - kept) },
  };
  const rows = await db.typedAnswer.findMany({ where, orderBy: { at: 'asc' } });
  return rows.map(({ id, form, typed, version, at }) => ({
    form,
    typed: typed ? (JSON.parse(unseal(typed, purpose, id) ?? 'null') as Typed | null) : null,
    version,
    at,
  }));
}

/**
 * The answers were taken, or thrown away. The row stays, empty, so that text still under way from the same page is not kept after all;
 * newer text of another tab stays, too.
 */
export async function forgetTyped(whose: Typist, place: Place, seen: number): Promise<void> {
  await db.$executeRaw`
    update typed_answer set typed = null, at = ${now()}, version = version + 1
    where id = ${idOf(whose, place)} and version <= ${versionIn(seen)}`;
}

/** Erases what anybody of an organization typed in forms whose names begin so, with the thing they were about. */
export async function eraseTyped(tx: Tx, organizationId: string, begins: string): Promise<void> {
  await tx.typedAnswer.deleteMany({ where: { organizationId, form: { startsWith: begins } } });
}

/** Forgets text that nobody went on with for thirty days. Returns how many. */
export async function forgetOldTyped(): Promise<number> {
  return (await db.typedAnswer.deleteMany({ where: { at: { lt: new Date(now().getTime() - kept) } } })).count;
}

/** What may be kept: neither passwords and codes, nor a link's token, nor a consent, which is given anew by whoever comes back. */
export function worthKeeping(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !isSecret(name) && !notKept.test(name)));
}

const notKept = /^(key|token|agree|authority|accessReseller|accessProvider)$|token$/i;

function versionIn(seen: number): number {
  return Number.isInteger(seen) && seen > 0 ? Math.min(seen, anyVersion) : 0;
}

type Row = { version: number; at: Date };

// The path may name a letter's link, and a copy of the database opens none.
function hashOf(page: string): string {
  return createHash('sha256').update(page).digest('hex');
}

function idOf({ userId, organizationId }: Typist, { page, form }: Place): string {
  return hashOf(JSON.stringify([userId, organizationId, page, form]));
}
