import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { askForNewLink, decline, open, park } from '@/lib/invitation/answers';
import { remindDue } from '@/lib/invitation/clock';
import { draft, edit, resend } from '@/lib/invitation/commands';
import { findSent, findWaiting, findWritten } from '@/lib/invitation/sent';
import { company, holding, invite, runsOutAt, sender, words } from '../support/invitations';
import { colleague, visitorFrom } from '../support/people';

test('of the company that reads an invitation the provider learns the name, and nobody’s own', async () => {
  const [provider, reseller] = [await sender(), await company()];
  const id = await invite(provider);
  await resend(await colleague(provider, ['sales_agent']), { invitationId: id, seen: 1 });
  await open(holding(reseller, id));
  await decline(holding(reseller, id), { message: 'We have a provider.' });
  const found = await findSent(provider, id);
  const { name } = await db.organization.findUniqueOrThrow({ where: { id: reseller.organizationId } });
  expect(found?.companies.get(reseller.organizationId)).toBe(name);
  expect([...(found?.people.values() ?? [])].sort()).toEqual(['Ayu Sari', 'Tari Hadi']);
  expect(found?.people.has(reseller.userId)).toBe(false);
  expect(found?.organization?.name).toBe(name);
});

test('its letters are those to the address invited and to the provider, reminders and questions among them', async () => {
  const [provider, reseller] = [await sender(), await company('qualified')];
  const id = await invite(provider);
  await runsOutAt(id, new Date(Date.now() + 6 * 86_400_000));
  await remindDue();
  const asker = { invitationId: id, by: null, from: visitorFrom(7).from };
  await askForNewLink(asker, { name: 'Rina', message: 'It is too old.' });
  await park(holding(reseller, id));
  const letters = (await findSent(provider, id))?.letters ?? [];
  expect(letters.map(({ name, party }) => `${party} ${name}`).sort()).toEqual([
    'invitee invitation-reminder',
    'invitee provider-invitation',
    'provider invitation-parked',
    'provider new-link-asked',
  ]);
  expect(letters.find(({ name }) => name === 'new-link-asked')?.message).toBe('Rina: It is too old.');
});

test('what the company that keeps it lacks is shown to its provider alone', async () => {
  const [provider, other, reseller] = [await sender(), await sender(), await company('qualified')];
  const id = await invite(provider, { message: 'We met in Bandung.' });
  expect(await findWaiting(provider, id)).toBeNull();
  await park(holding(reseller, id));
  const lacks = (await findWaiting(provider, id))?.filter(({ reasons }) => reasons.length > 0);
  expect(lacks?.map(({ key }) => key)).toEqual(['agreement']);
  expect(await findWaiting(other, id)).toBeNull();
  expect(await findSent(other, id)).toBeNull();
  expect(await findWritten(other, id)).toBeNull();
  expect(await findSent(provider, 'nothing')).toBeNull();
  expect(await findWritten(provider, id)).toMatchObject({ message: 'We met in Bandung.', status: 'parked' });
});

test('of a long history the newest hundred are shown, and that there are older ones is said', async () => {
  const member = await sender();
  const invitationId = await draft(member, words());
  for (let seen = 0; seen < 100; seen++) await edit(member, { ...words(), invitationId, seen });
  expect(await findSent(member, invitationId)).toMatchObject({ older: false });
  await edit(member, { ...words(), invitationId, seen: 100 });
  const found = await findSent(member, invitationId);
  expect(found).toMatchObject({ older: true, history: { length: 100 } });
  expect(found?.history[0]).toMatchObject({ version: 101 });
});
