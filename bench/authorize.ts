import type { Member } from '@/lib/actor';
import { db, pool } from '@/lib/db';
import { accept, type Invited } from '@/lib/invitation/answers';
import { consent, holding, invite, sender } from '@/tests/support/invitations';
import { recorded } from '@/tests/support/statements';
import { idOf } from './parts/fill';
import { interleave, median, ratioOf } from './parts/measure';
import { milliseconds, print, said } from './parts/print';
import { type Instead, replay } from './parts/replay';

const [rounds, times] = [10, 10];

/** Somebody invited, and what the statements of the story say of them. */
type Guest = { invited: Invited; names: string[] };

/** A reseller authorizes a provider: the portal's own story beside the very same statements sent by hand. */
export async function measure(): Promise<void> {
  const provider = await sender();
  const first = await guestOf(provider, 1);
  const { statements } = await recorded(() => accept(first.invited, consent));
  const all = (rounds + 1) * times * 2;
  const waiting: Guest[] = [];
  for (let number = 2; number < 2 + all; number++) waiting.push(await guestOf(provider, number));
  const next = () => waiting.pop() ?? first;
  const client = await pool.connect();
  const taken = await interleave(
    {
      portal: () => accept(next().invited, consent),
      hand: () => replay(client, statements, insteadOf(first, next())),
    },
    { rounds, times },
  );
  client.release();
  const made = await db.partnership.count({ where: { providerId: provider.organizationId, access: { isNot: null } } });
  if (made !== all + 1) throw new Error(`${made} partnerships were made, not ${all + 1}.`);
  const [portal, hand] = [taken.portal ?? [], taken.hand ?? []];
  print(`Authorizing a provider: ${statements.length} statements, the transaction's borders among them`, [
    {
      what: 'the portal’s rate beside the same by hand',
      figure: milliseconds(median(portal)),
      beside: milliseconds(median(hand)),
      ratio: said(ratioOf(hand, portal)),
    },
  ]);
}

async function guestOf(provider: Member, number: number): Promise<Guest> {
  const [organizationId, userId] = [idOf('reseller', number), idOf('person', number)];
  const invitationId = await invite(provider);
  const [{ name, location }, person, { email }] = await Promise.all([
    db.organization.findUniqueOrThrow({ where: { id: organizationId }, include: { location: true } }),
    db.user.findUniqueOrThrow({ where: { id: userId } }),
    db.invitation.findUniqueOrThrow({ where: { id: invitationId } }),
  ]);
  const invited = holding({ ...provider, organizationId, userId, roles: ['global_admin'] }, invitationId);
  return {
    invited,
    names: [organizationId, userId, invitationId, name, location?.partnerId ?? '', person.email, email],
  };
}

function insteadOf(one: Guest, other: Guest): Instead {
  return new Map(one.names.map((text, place) => [text, other.names[place] ?? text]));
}
