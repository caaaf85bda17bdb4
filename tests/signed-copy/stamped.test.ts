import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { evidencePage } from '@/emails/evidence-page';
import { freeze } from '@/lib/clock';
import { db } from '@/lib/db';
import { readSeal } from '@/lib/signed-copy/read-seal.mjs';
import { sealCopy } from '@/lib/signed-copy/seal';
import { findFreePort } from '@/scripts/parts/ports.mjs';
import { altered, asn1Of, copyOf, fileOfCopy, pdfsig, signed } from '../support/signed-copies';
import { openTimeStamper } from '../support/time-stamper';

const port = await findFreePort();
process.env.SEAL_TSA_URL = `http://127.0.0.1:${port}/`;

let stamper: Awaited<ReturnType<typeof openTimeStamper>>;
beforeAll(async () => {
  stamper = await openTimeStamper(port);
});
afterAll(() => stamper.close());

const seal = (id: string) => sealCopy(id, evidencePage);

test('with a service of time stamps a seal carries a stamp of its own, and says so', async () => {
  const { copyId } = await signed();
  expect(await seal(copyId)).toBe(true);
  const pdf = await fileOfCopy(copyId);
  expect(await copyOf(copyId)).toMatchObject({ status: 'sealed', level: 'B-T' });
  const found = readSeal(pdf);
  expect(found).toMatchObject({ problems: [], level: 'B-T' });
  expect(Math.abs(Date.now() - (found.stampedAt?.getTime() ?? 0))).toBeLessThan(600_000);
  expect(pdfsig(pdf)).toContain('Signature is Valid');
  expect(asn1Of(pdf)).toContain('id-smime-aa-timeStampToken');
  for (const [what, changed] of Object.entries(altered(pdf))) expect(readSeal(changed).problems, what).not.toEqual([]);
});

test('while the service is silent, or stamps something else, the copy waits and is never sealed lower; then it is', async () => {
  const { copyId } = await signed();
  stamper.answers = 'nothing';
  expect(await seal(copyId)).toBe(false);
  expect(await copyOf(copyId)).toMatchObject({ status: 'waiting', fault: 'stamp_away', tries: 1, sha256: null });
  freeze((await copyOf(copyId)).nextTryAt);
  stamper.answers = 'another';
  expect(await seal(copyId)).toBe(false);
  expect(await copyOf(copyId)).toMatchObject({ status: 'waiting', fault: 'stamp_away', tries: 2 });
  freeze((await copyOf(copyId)).nextTryAt);
  stamper.answers = 'stamp';
  expect(await seal(copyId)).toBe(true);
  expect(await copyOf(copyId)).toMatchObject({ status: 'sealed', level: 'B-T' });
  freeze(null);
});

test('a process killed while it seals leaves the copy to the next one: one copy, one letter', async () => {
  const { copyId, member } = await signed();
  stamper.answers = 'never';
  const before = stamper.asked;
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/seal-one.ts', copyId], { stdio: 'ignore' });
  await vi.waitFor(() => expect(stamper.asked).toBeGreaterThan(before), { timeout: 60_000 });
  child.kill('SIGKILL');
  await once(child, 'exit');
  const left = await copyOf(copyId);
  expect(left).toMatchObject({ status: 'waiting', tries: 1, fault: null, sha256: null });
  stamper.answers = 'stamp';
  expect(await seal(copyId)).toBe(false);
  freeze(left.nextTryAt);
  expect(await seal(copyId)).toBe(true);
  expect((await copyOf(copyId)).history).toHaveLength(2);
  const { organizationId } = member;
  expect(await db.letter.count({ where: { organizationId, name: 'signed-copy-ready' } })).toBe(1);
  freeze(null);
});
