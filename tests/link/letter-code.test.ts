import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { hours } from '@/lib/clock';
import { db, pool, transaction } from '@/lib/db';
import { codeFrom, codeTries, tryCode } from '@/lib/link/code';
import { mint, purposes } from '@/lib/link/link';
import { refusalOf, told } from '../support/people';

async function minted(purpose: (typeof purposes)[number] = 'join') {
  const link = { purpose, subjectId: randomUUID(), address: 'ayu@links.example', lasts: hours(1) };
  const id = await transaction((tx) => mint(tx, link));
  const { seed } = await db.oneTimeLink.findUniqueOrThrow({ where: { id } });
  return { id, seed, code: codeFrom(seed, purpose) };
}

const wrong = (code: string) => `${(Number(code) + 1) % 1_000_000}`.padStart(6, '0');
const wrongCodes = async (id: string) => (await db.oneTimeLink.findUniqueOrThrow({ where: { id } })).wrongCodes;

test('a code has six digits, is another one for each link and purpose, and stands nowhere in the database', async () => {
  const codes = new Set<string>();
  for (let times = 0; times < 40; times++) {
    const { id, code, seed } = await minted(purposes[times % purposes.length]);
    expect(code).toMatch(/^\d{6}$/);
    codes.add(code);
    expect(purposes.filter((purpose) => codeFrom(seed, purpose) === code)).toHaveLength(1);
    const { rows } = await pool.query('select 1 from one_time_link l where id = $1 and l::text like $2', [
      id,
      `%,${code},%`,
    ]);
    expect(rows).toEqual([]);
  }
  expect(codes.size).toBe(40);
});

test('the right code is taken, however it is spaced, and is not held against its reader', async () => {
  const { id, code } = await minted();
  for (const typed of [
    code,
    ` ${code.slice(0, 3)} ${code.slice(3)} `,
    `${code.slice(0, 3)}-${code.slice(3)}`,
    `\u202a${code}\u202c`,
    [...code].join('\u2060'),
    `${code.slice(0, 3)}\u2011${code.slice(3)}`,
    `"${code}".`,
    code.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    code.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit))),
    code,
  ])
    await tryCode(id, typed);
  expect(await wrongCodes(id)).toBe(0);
});

test('what is not six digits is no guess; a wrong code is, and says how many are left', async () => {
  const { id, code } = await minted();
  expect(await refusalOf(tryCode(id, ''))).toEqual(['required']);
  for (const typed of ['junk', code.slice(1), `${code}0`, `${code} ${code}`, '0x1234'])
    expect(await refusalOf(tryCode(id, typed))).toEqual(['letter_code_malformed']);
  expect(await wrongCodes(id)).toBe(0);
  await expect(tryCode(id, wrong(code))).rejects.toMatchObject({
    reasons: [{ code: 'letter_code_wrong', field: 'letterCode', with: { left: codeTries - 1 } }],
  });
});

test('after five wrong codes the right one is refused, too; before, it is taken', async () => {
  const [four, five] = [await minted(), await minted()];
  for (const { id, code } of [four, five])
    for (let times = 1; times < codeTries; times++) await refusalOf(tryCode(id, wrong(code)));
  await tryCode(four.id, four.code);
  expect(await refusalOf(tryCode(five.id, wrong(five.code)))).toEqual(['letter_code_spent']);
  expect(await refusalOf(tryCode(five.id, five.code))).toEqual(['letter_code_spent']);
});

test('of a hundred guesses at once five are looked at', async () => {
  const { id, code } = await minted();
  const { won, refused } = await told(Array.from({ length: 100 }, () => tryCode(id, wrong(code))));
  expect(won).toBe(0);
  expect(refused.filter((reason) => reason === 'letter_code_wrong')).toHaveLength(codeTries - 1);
  expect(await wrongCodes(id)).toBe(codeTries);
});
