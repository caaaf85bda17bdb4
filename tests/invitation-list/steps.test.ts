import { expect, test } from 'vitest';
import { ImportStatus } from '@/generated/prisma/enums';
import { transaction } from '@/lib/db';
import { listSteps, moveList } from '@/lib/invitation-list/steps';
import { sender } from '../support/invitations';
import { address, listOf, uploaded } from '../support/lists';
import { refusalOf } from '../support/people';

const steps = Object.values(listSteps).map(({ from, to }) => ({ from: from as readonly string[], to }));

test('a list can come to every state but its first, and leave every one', () => {
  const reached = new Set<string>(steps.map(({ to }) => to));
  expect(Object.values(ImportStatus).filter((status) => !reached.has(status))).toEqual(['uploaded']);
  expect(Object.values(ImportStatus).filter((status) => !steps.some(({ from }) => from.includes(status)))).toEqual([]);
});

test('a step that is not its turn changes nothing', async () => {
  const importId = await uploaded(await sender(), [address(1)]);
  for (const step of ['stop', 'end'] as const)
    expect(await refusalOf(transaction((tx) => moveList(tx, importId, step)))).toEqual(['moved_on']);
  expect((await listOf(importId)).status).toBe('checked');
});
