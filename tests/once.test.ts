import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Role } from '@/generated/prisma/enums';
import { db, transaction } from '@/lib/db';
import { answerBefore, forgetForms, once } from '@/lib/form/once';
import { createAnother } from '@/lib/identity/accounts';
import { invite, inviteAgain } from '@/lib/identity/joining';
import { draft } from '@/lib/invitation/commands';
import { foundAccount } from '@/lib/partner-id/accounts';
import { addLocation } from '@/lib/partner-id/locations';
import { Refusal } from '@/lib/refusal';
import { sender, words } from './support/invitations';
import { colleague, password, refusalOf, signedIn } from './support/people';
import { reseller } from './support/story';

const form = (sent: Record<string, unknown> = {}) => ({ holder: 'somebody', key: randomUUID(), sent });
const four = <T>(press: () => Promise<T>) => Promise.all(Array.from({ length: 4 }, press));

/** A story that writes down one person under a name, which tells how often it was told. */
const telling = (name: string) => () =>
  transaction(async (tx) => {
    const email = `${randomUUID()}@person.example`;
    const { id } = await tx.user.create({ data: { email, firstName: name, lastName: 'Hadi' } });
    return `/made/${id}`;
  });
const toldOf = (firstName: string) => db.user.count({ where: { firstName } });

async function member() {
  const one = await reseller('ID');
  await foundAccount(one, { name: 'Cendana', city: 'Bandung', password });
  return one;
}

test('of four presses at once of one form, one makes a location, and all are led to the same place', async () => {
  const one = await member();
  const before = await db.location.count();
  const press = form({ name: 'Cendana Timur' });
  const add = async () => {
    await addLocation(one, { name: 'Cendana Timur', city: 'Surabaya', country: 'ID' });
    return '/list';
  };
  expect(await four(() => once(press, add))).toEqual(['/list', '/list', '/list', '/list']);
  expect(await db.location.count()).toBe(before + 1);
});

test('of four presses at once one founds an account, one drafts an invitation, one adds a user', async () => {
  const [provider, admin] = [await sender(), await reseller('ID')];
  const { email } = await colleague(admin, ['global_admin', 'admin_agent']);
  const person = await signedIn(email);
  const organization = `Cendana ${randomUUID()}`;
  const address = `${randomUUID()}@company.example`;
  const stories: [() => Promise<string>, () => Promise<number>][] = [
    [
      async () => {
        await createAnother(person, admin.from, { organization, country: 'NZ' });
        return '/welcome';
      },
      () => db.organization.count({ where: { name: organization } }),
    ],
    [
      async () => `/invitations/${await draft(provider, words({ email: address }))}`,
      () => db.invitation.count({ where: { email: address } }),
    ],
    [
      async () => {
        const fields = {
          email: address,
          firstName: 'Tari',
          lastName: 'Hadi',
          locale: 'id' as const,
          roles: [] as Role[],
        };
        await invite({ ...admin, roles: ['global_admin', 'admin_agent'] }, fields);
        return '/settings/users';
      },
      () => db.membership.count({ where: { user: { email: address } } }),
    ],
  ];
  for (const [story, made] of stories) {
    const press = form();
    expect(new Set(await four(() => once(press, story))).size).toBe(1);
    expect(await made()).toBe(1);
  }
});

test('other answers under the same key, another key, or another sender are another wish', async () => {
  const name = randomUUID();
  const press = form({ name, file: { name: 'a.csv', bytes: new Uint8Array([1]) } });
  const others = [
    press,
    { ...press, sent: { ...press.sent, name: 'changed' } },
    { ...press, sent: { ...press.sent, file: { name: 'a.csv', bytes: new Uint8Array([2]) } } },
    { ...press, key: randomUUID() },
    { ...press, holder: 'somebody else' },
  ];
  for (const each of [...others, ...others]) await once(each, telling(name));
  expect(await toldOf(name)).toBe(others.length);
});

test('what is refused or fails may be sent again, and then is done', async () => {
  const name = randomUUID();
  const press = form();
  for (const fault of [Refusal.because('moved_on'), new Error('a fault')]) {
    const fails = () =>
      transaction(async () => {
        throw fault;
      });
    await expect(once(press, fails)).rejects.toBe(fault);
    const failsLater = async () => {
      await transaction((tx) => tx.user.findFirst());
      throw fault;
    };
    await expect(once(press, failsLater)).rejects.toBe(fault);
    await expect(once(press, () => Promise.reject(fault))).rejects.toBe(fault);
    expect(await answerBefore(press)).toBeNull();
  }
  await once(press, telling(name));
  expect(await toldOf(name)).toBe(1);
});

test('when the first of two is refused, the second has its turn', async () => {
  const name = randomUUID();
  const press = form();
  let presses = 0;
  const refusedFirst = () =>
    transaction(async (tx) => {
      presses += 1;
      if (presses > 1)
        return `/made/${(await tx.user.create({ data: { email: `${name}@person.example`, firstName: name, lastName: 'Hadi' } })).id}`;
      await tx.$queryRaw`select pg_sleep(0.3)::text`;
      throw Refusal.because('moved_on');
    });
  const ends = await Promise.allSettled([once(press, refusedFirst), once(press, refusedFirst)]);
  // Whoever was refused is led where the other was when that was quicker to be written down, and else told why.
  expect(ends.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
  for (const end of ends) if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(Refusal);
  expect(await toldOf(name)).toBe(1);
});

test('a press that is refused for what the first one counted gets the first one’s answer', async () => {
  const admin = await reseller('ID');
  const agent = { ...admin, roles: ['global_admin', 'admin_agent'] as const };
  await colleague(admin, ['admin_agent']);
  const email = `${randomUUID()}@company.example`;
  await invite(agent, { email, firstName: 'Tari', lastName: 'Hadi', locale: 'id', roles: [] });
  const { id: membershipId } = await db.membership.findFirstOrThrow({ where: { user: { email } } });
  const press = form();
  const again = async () => {
    await inviteAgain(agent, { membershipId });
    return '/sent';
  };
  const presses = await Promise.all(Array.from({ length: 6 }, () => once(press, again)));
  expect(new Set(presses)).toEqual(new Set(['/sent']));
  expect(await db.letter.count({ where: { name: 'join-organization', address: email } })).toBe(2);
});

test('when nobody knows any more where the first one led, the second is told that it was done, and does nothing', async () => {
  const name = randomUUID();
  const press = form();
  await once(press, telling(name));
  await db.formAnswer.updateMany({ data: { path: null } });
  expect(await refusalOf(once(press, telling(name)))).toEqual(['sent_before']);
  expect(await toldOf(name)).toBe(1);
});

test('forms are forgotten after a day', async () => {
  const [old, fresh] = [form(), form()];
  await once(old, telling(randomUUID()));
  await db.$executeRaw`update form_answer set at = now() - interval '25 hours'`;
  await once(fresh, telling(randomUUID()));
  await forgetForms();
  expect([(await answerBefore(old)) === null, (await answerBefore(fresh)) === null]).toEqual([true, false]);
});

test('a copy of the database does not tell where a form led', async () => {
  const press = form();
  await once(press, async () => '/confirm/the-token');
  const rows = await db.formAnswer.findMany();
  expect(rows.map(({ path }) => Buffer.from(path ?? []).toString('latin1')).join()).not.toContain('token');
  expect(await answerBefore(press)).toBe('/confirm/the-token');
});
