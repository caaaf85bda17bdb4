import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { countStopped, stopAddress } from '@/lib/letter/stops';
import { countWithoutSecondStep } from '@/lib/organization/staff';
import { reviewer } from '../support/story';

test('Health counts the staff who can act and have no second step, by app or passkey', async () => {
  const before = await countWithoutSecondStep();
  const [byApp, byPasskey, disabled, none] = await Promise.all([reviewer(), reviewer(), reviewer(), reviewer()]);
  expect(await countWithoutSecondStep()).toBe(before + 4);
  const { userId } = byApp;
  await db.secondStep.create({ data: { userId, sealedKey: Buffer.of(1), beganAt: new Date() } });
  expect(await countWithoutSecondStep()).toBe(before + 4);
  await db.secondStep.update({ where: { userId }, data: { confirmedAt: new Date() } });
  await db.passkey.create({
    data: {
      ...{ userId: byPasskey.userId, credentialId: Buffer.from(byPasskey.userId), publicKey: Buffer.of(1) },
      ...{ synced: false, name: 'Laptop', createdAt: new Date() },
    },
  });
  await db.user.update({ where: { id: disabled.userId }, data: { disabledAt: new Date() } });
  expect(await countWithoutSecondStep()).toBe(before + 1);
  await db.user.update({ where: { id: none.userId }, data: { disabledAt: new Date() } });
  expect(await countWithoutSecondStep()).toBe(before);
  await db.secondStep.delete({ where: { userId } });
  await db.passkey.deleteMany({ where: { userId: byPasskey.userId } });
});

test('Health counts the addresses letters no longer go to', async () => {
  const before = await countStopped();
  await stopAddress(`${crypto.randomUUID()}@gone.example`, 'bounced', null);
  expect(await countStopped()).toBe(before + 1);
});
