import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { accept } from '@/lib/invitation/answers';
import { expireDue } from '@/lib/invitation/clock';
import { revoke } from '@/lib/invitation/commands';
import { company, consent, holding, invite, runsOutAt, sender } from '../support/invitations';
import { told } from '../support/people';

// A thousand every night (npm run test:long).
const rounds = Number(process.env.RACE_ROUNDS ?? 50);

test(`accepted, withdrawn, run out or accepted by another, all at once: one end each, in ${rounds} rounds`, async () => {
  const [one, other] = [await company(), await company()];
  const ends = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const provider = await sender();
    const id = await invite(provider);
    const stories = [
      () => accept(holding(one, id), consent),
      () => revoke(provider, { invitationId: id, seen: 1 }),
      () => expireDue(),
      () => accept(holding(other, id), consent),
    ];
    // In the first four rounds one is ahead of the others, so that each end is seen whatever the machine does; then all come at once,
    // with ever so little time left.
    const ahead = round < stories.length;
    const left = ahead ? (round === 2 ? 0 : 3_600_000) : (round % 4) * 15;
    await runsOutAt(id, new Date(Date.now() + left));
    const { won } = await told(ahead ? await oneAhead(round, stories) : shuffled(round, stories));
    const { status } = await db.invitation.findUniqueOrThrow({ where: { id } });
    const history = await db.invitationEvent.findMany({ where: { invitationId: id }, orderBy: { version: 'asc' } });
    const partnerships = await db.partnership.findMany({ where: { providerId: provider.organizationId } });
    expect(history.map(({ event }) => event).slice(1)).toHaveLength(1);
    expect(status).toBe(history.at(-1)?.toStatus);
    expect(partnerships).toHaveLength(status === 'accepted' ? 1 : 0);
    // The clock is never refused; whoever else won is the one in the history.
    expect(won).toBe(status === 'expired' ? 1 : 2);
    ends.set(status, (ends.get(status) ?? 0) + 1);
  }
  expect([...ends.keys()].sort()).toEqual(['accepted', 'expired', 'revoked']);
  expect([...ends.values()].reduce((sum, count) => sum + count, 0)).toBe(rounds);
});

test('of sixteen presses on the button one authorizes, and one letter goes to each side', async () => {
  const [provider, reseller] = [await sender(), await company()];
  const id = await invite(provider);
  const { won } = await told(Array.from({ length: 16 }, () => accept(holding(reseller, id), consent)));
  expect(won).toBe(1);
  for (const { organizationId } of [provider, reseller])
    expect(await db.letter.count({ where: { name: 'partnership-begun', organizationId } })).toBe(1);
  expect(
    await db.letter.count({ where: { name: 'invitation-accepted', organizationId: provider.organizationId } }),
  ).toBe(0);
});

type Story = () => Promise<unknown>;

// Each of the four comes first in some rounds.
function shuffled(round: number, stories: Story[]): Promise<unknown>[] {
  return turned(round, stories).map((story) => story());
}

async function oneAhead(round: number, stories: Story[]): Promise<Promise<unknown>[]> {
  const [first, ...others] = turned(round, stories);
  const won = first?.();
  await won;
  return [...(won ? [won] : []), ...others.map((story) => story())];
}

function turned(round: number, stories: Story[]): Story[] {
  return [...stories.slice(round % stories.length), ...stories.slice(0, round % stories.length)];
}
