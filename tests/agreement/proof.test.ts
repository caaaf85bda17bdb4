import { expect, test } from 'vitest';
import { after, hours, minutes, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { findProof } from '@/lib/organization/proof';
import { provider } from '../support/providers';

test('the proof of a signature is that of the session it was made in, not of another one proven later elsewhere', async () => {
  const member = await provider();
  const { userId } = member;
  const expiresAt = after(now(), hours(1));
  const [earlier, later] = [after(now(), -minutes(10)), now()];
  const own = { userId, expiresAt, method: 'issuer', provenAt: earlier };
  const { id: sessionId } = await db.session.create({ data: own });
  const other = { userId, expiresAt, method: 'password', provenAt: later, secondStepAt: later };
  const { id: otherId } = await db.session.create({ data: other });
  const proofOf = (id?: string) => db.$transaction((tx) => findProof(tx, id ? { ...member, sessionId: id } : member));
  expect(await proofOf(sessionId)).toEqual({ provenBy: 'issuer', provenAt: earlier, secondStep: false });
  expect(await proofOf(otherId)).toMatchObject({ provenBy: 'password', secondStep: true });
  expect(await proofOf()).toEqual({});
  const { userId: stranger } = await provider();
  const theirs = { ...member, userId: stranger, sessionId };
  expect(await db.$transaction((tx) => findProof(tx, theirs))).toEqual({});
});
