import { expect, test } from 'vitest';
import { compose } from '@/emails/compose';
import { db } from '@/lib/db';
import { invite as addUser } from '@/lib/identity/joining';
import { findOwed } from '@/lib/letter/queries';
import { giveNotice } from '@/lib/partnership/commands';
import { invite, notice, partners, sender } from '../support/invitations';

const link = { token: 'A'.repeat(43), code: '042917' };

async function textOf(id: string): Promise<string> {
  const owed = await findOwed(id);
  if (!owed) throw new Error('The letter left.');
  const opened = owed.link && { ...link, expiresAt: owed.link.expiresAt };
  return (await compose({ ...owed.letter, zone: owed.zone }, opened)).text;
}

test('of one notice each Global admin is told its last day by their own clock', async () => {
  const { provider, reseller, partnershipId } = await partners();
  await db.user.update({ where: { id: provider.userId }, data: { timeZone: 'America/New_York' } });
  await db.user.update({ where: { id: reseller.userId }, data: { timeZone: 'Asia/Tokyo' } });
  await giveNotice(reseller, { partnershipId, seen: 1, ...notice });
  const endsAt = { at: '2027-01-01T02:30:00.000Z' };
  for (const [party, day] of [
    ['provider', 'until 31 December 2026 at 21:30 GMT-5, and ends then'],
    ['reseller', 'until 1 January 2027 at 11:30 GMT+9, and ends then'],
  ] as const) {
    const letter = await db.letter.findFirstOrThrow({
      where: { name: 'partnership-notice', party, content: { path: ['partnershipId'], equals: partnershipId } },
    });
    expect(await textOf(letter.id)).not.toContain('until ,');
    await db.letter.update({ where: { id: letter.id }, data: { content: { ...Object(letter.content), endsAt } } });
    expect(await textOf(letter.id)).toContain(day);
  }
});

test.each([
  ['PH', 'GMT\\+8'],
  [undefined, 'GMT\\+7'],
])(
  'whoever is invited and has no account is told the hour by the clock of the country named, else of who invites: %s',
  async (country, zone) => {
    const id = await invite(await sender('ID'), { country });
    const letter = await db.letter.findFirstOrThrow({ where: { content: { path: ['invitationId'], equals: id } } });
    expect(await textOf(letter.id)).toMatch(new RegExp(`The link works until .* ${zone}\\.`));
  },
);

test('a colleague who has not joined yet is told the hour by the clock of the organization’s country', async () => {
  const member = await sender('ID');
  await db.membership.updateMany({
    where: { userId: member.userId },
    data: { roles: ['global_admin', 'admin_agent'] },
  });
  const email = `sari@${crypto.randomUUID().slice(0, 8)}.example`;
  const colleague = { firstName: 'Sari', lastName: 'Dewi', email, roles: ['sales_agent'], locale: 'id' } as const;
  await addUser({ ...member, roles: ['global_admin', 'admin_agent'] }, { ...colleague, roles: ['sales_agent'] });
  const letter = await db.letter.findFirstOrThrow({ where: { name: 'join-organization', address: email } });
  expect(await textOf(letter.id)).toMatch(/sampai .* WIB\./);
});
