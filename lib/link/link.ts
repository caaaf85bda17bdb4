import { createHash, createHmac, randomBytes } from 'node:crypto';
import { after, now, writtenAt } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { env } from '@/lib/env';

export const purposes = [
  'prove_address',
  'confirm_email',
  'confirm_change',
  'send_documents',
  'write_message',
  'prove_new_address',
  'take_address_back',
  'reset_password',
  'reset_partner_account',
  'prove_partner_account',
  'prove_notice_address',
  'answer_transfer',
  'move_partner_account',
  'join',
  'answer_join_request',
  'sign_for_company',
  'authorize_provider',
  'authorize_partners',
  'read_status',
  'prove_way_back',
  'take_way_back',
  'stop_way_back',
] as const;
export type Purpose = (typeof purposes)[number];

/** Their page only tells: nothing is pressed on it, so the letter prints no code, and the link opens it until it runs out. */
export const reading: readonly Purpose[] = ['read_status'];

export type LinkState = 'open' | 'used' | 'expired' | 'superseded';

type Row = { usedAt: Date | null; supersededAt: Date | null; expiresAt: Date };

/** Makes a link for one purpose and one row; any earlier one for the same dies. `lasts` in milliseconds. Returns its id. */
export async function mint(tx: Tx, link: { purpose: Purpose; subjectId: string; address: string; lasts: number }) {
  // One at a time for a row: of two asked for at once, the later replaces the earlier.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${link.purpose} ${link.subjectId}`}, 0))`;
  await supersede(tx, link.purpose, link.subjectId);
  const seed = randomBytes(32);
  const { id } = await tx.oneTimeLink.create({
    data: {
      purpose: link.purpose,
      subjectId: link.subjectId,
      address: link.address,
      seed,
      tokenHash: hashOf(tokenFrom(seed, link.purpose)),
      createdAt: writtenAt(),
      expiresAt: after(now(), link.lasts),
    },
  });
  return id;
}

/** Kills the open link of a row, if there is one. */
export async function supersede(tx: Tx, purpose: Purpose, subjectId: string): Promise<void> {
  const open = { purpose, subjectId, usedAt: null, supersededAt: null };
  await tx.oneTimeLink.updateMany({ where: open, data: { supersededAt: now() } });
}

/** Lets the open link of a row work until a later moment. */
export async function prolong(tx: Tx, purpose: Purpose, subjectId: string, until: Date): Promise<void> {
  const open = { purpose, subjectId, usedAt: null, supersededAt: null, expiresAt: { lt: until } };
  await tx.oneTimeLink.updateMany({ where: open, data: { expiresAt: until } });
}

/** Uses up the open link of a row, if there is one, by whatever way its purpose was reached. */
export async function spendOf(tx: Tx, purpose: Purpose, subjectId: string): Promise<void> {
  const open = { purpose, subjectId, usedAt: null, supersededAt: null };
  await tx.oneTimeLink.updateMany({ where: open, data: { usedAt: now() } });
}

/** Uses the link up. One statement, so that of many at once exactly one gets `true`. */
export async function useUp(tx: Tx, id: string): Promise<boolean> {
  const used = await tx.oneTimeLink.updateMany({
    where: { id, usedAt: null, supersededAt: null, expiresAt: { gt: now() } },
    data: { usedAt: now() },
  });
  return used.count === 1;
}

/** Finds the link a token opens, in whatever state; null for a token that never was, or was altered. Changes nothing. */
export async function findLink(purpose: Purpose, token: string) {
  if (!/^[\w-]{43}$/.test(token)) return null;
  return db.oneTimeLink.findFirst({ where: { tokenHash: hashOf(token), purpose } });
}

/** The link with this id, which by itself opens nothing; for whoever has shown its token before. */
export function findLinkById(purpose: Purpose, id: string) {
  return db.oneTimeLink.findFirst({ where: { id, purpose } });
}

/** How a link stands now; one that is gone is superseded. */
export async function findLinkState(tx: Tx, id: string): Promise<LinkState> {
  const link = await tx.oneTimeLink.findUnique({ where: { id } });
  return link ? stateOf(link) : 'superseded';
}

/** The link a row has given out that has neither been used nor replaced; it may have expired. */
export function findOpenLink(purpose: Purpose, subjectId: string, tx: Tx | typeof db = db) {
  return tx.oneTimeLink.findFirst({
    where: { purpose, subjectId, usedAt: null, supersededAt: null },
    select: { id: true, address: true, createdAt: true, expiresAt: true },
  });
}

/** Every link ever made for a row and these purposes, whatever became of it. */
export function listLinks(tx: Tx | typeof db, purposes: readonly Purpose[], subjectId: string) {
  return tx.oneTimeLink.findMany({
    where: { purpose: { in: [...purposes] }, subjectId },
    select: { id: true, usedAt: true, supersededAt: true, expiresAt: true },
  });
}

export function stateOf(link: Row): LinkState {
  if (link.usedAt) return 'used';
  if (link.supersededAt) return 'superseded';
  return link.expiresAt > now() ? 'open' : 'expired';
}

/** The 256-bit token of a link: from its random seed and the portal's secret, so a copy of the database opens nothing. */
export function tokenFrom(seed: Uint8Array, purpose: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(purpose).update(seed).digest('base64url');
}

function hashOf(token: string): Buffer<ArrayBuffer> {
  return Buffer.from(createHash('sha256').update(token).digest());
}
