import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { freeze, hours } from '@/lib/clock';
import { db, pool, transaction } from '@/lib/db';
import { findLink, mint, type Purpose, purposes, stateOf, tokenFrom, useUp } from '@/lib/link/link';

afterEach(() => freeze(null));

/** A link and the token its letter would carry. The purposes of this file have no story that the invariants follow. */
async function minted(purpose: Purpose = 'join', subjectId: string = randomUUID()) {
  const address = 'ayu@links.example';
  const id = await transaction((tx) => mint(tx, { purpose, subjectId, address, lasts: hours(1) }));
  const link = await db.oneTimeLink.findUniqueOrThrow({ where: { id } });
  return { id, subjectId, link, token: tokenFrom(link.seed, purpose) };
}

test('a token has 256 bits, never comes twice, and nothing in the row is the token', async () => {
  const all: Awaited<ReturnType<typeof minted>>[] = [];
  while (all.length < 50) all.push(await minted());
  expect(new Set(all.map(({ token }) => token)).size).toBe(50);
  for (const { token, link } of all) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(link.tokenHash).toHaveLength(32);
    const bytes = Buffer.from(token, 'base64url').toString('hex');
    const { rows } = await pool.query('select 1 from one_time_link l where l::text like any ($1)', [
      [`%${token}%`, `%${bytes}%`],
    ]);
    expect(rows).toEqual([]);
  }
});

test('a token of one purpose opens nothing of another', async () => {
  for (const made of purposes) {
    const { token, id } = await minted(made);
    for (const asked of purposes) expect((await findLink(asked, token))?.id).toBe(asked === made ? id : undefined);
  }
});

test('an altered, cut, lengthened or empty token opens nothing', async () => {
  const { token } = await minted();
  const other = token.startsWith('A') ? 'B' : 'A';
  const altered = [
    '',
    token.slice(1),
    `${token}A`,
    `${other}${token.slice(1)}`,
    `${token}=`,
    "' or 1=1 --",
    token.toLowerCase(),
  ];
  for (const each of altered) expect(await findLink('join', each)).toBeNull();
});

test('looking at a link changes nothing', async () => {
  const { token, id } = await minted();
  const before = await db.oneTimeLink.findUnique({ where: { id } });
  for (let times = 0; times < 5; times++) await findLink('join', token);
  expect(await db.oneTimeLink.findUnique({ where: { id } })).toEqual(before);
});

test('of sixteen who use a link at once exactly one gets it, two hundred times', async () => {
  for (let round = 0; round < 200; round++) {
    const { id } = await minted();
    const ends = await Promise.all(Array.from({ length: 16 }, () => useUp(db, id)));
    expect(ends.filter(Boolean)).toHaveLength(1);
  }
});

test('a newer link for the same row kills the one before; of many made at once one lives', async () => {
  const first = await minted();
  await minted('join', first.subjectId);
  expect(await useUp(db, first.id)).toBe(false);
  const kept = await db.oneTimeLink.findUniqueOrThrow({ where: { id: first.id } });
  expect(stateOf(kept)).toBe('superseded');
  await Promise.all(Array.from({ length: 8 }, () => minted('join', first.subjectId)));
  const where = { subjectId: first.subjectId, usedAt: null, supersededAt: null };
  expect(await db.oneTimeLink.count({ where })).toBe(1);
});

test('a link ends at its hour: a second before it works, at the hour it does not', async () => {
  const [early, late] = [await minted(), await minted()];
  freeze(new Date(early.link.expiresAt.getTime() - 1_000));
  expect(await useUp(db, early.id)).toBe(true);
  freeze(late.link.expiresAt);
  expect(await useUp(db, late.id)).toBe(false);
  expect(stateOf(late.link)).toBe('expired');
});
