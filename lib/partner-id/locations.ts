import type { Member } from '@/lib/actor';
import { now } from '@/lib/clock';
import { demand, globalAdmin } from '@/lib/conditions';
import { type Tx, transaction } from '@/lib/db';
import { refuseIfChanged } from '@/lib/form/changed-meanwhile';
import type { ChangedLocation, NewLocation } from '@/lib/organization/schema';
import { Refusal } from '@/lib/refusal';
import { findMarket } from '@/lib/region/queries';
import { countTry } from '@/lib/throttle';
import { accountOf, lockAccount, release, write } from './commands';
import { tellHolder } from './holder';
import { isTaken } from './location-fit';

/** What the journal keeps of a location's name and place. */
export const trailOf = (partnerId: string) => ({
  subject: 'location',
  subjectId: partnerId,
  action: 'location.change',
});

/** Adds a location to the membership account, which creates a new PartnerID; the account's holder is told. Source: seed step 4.3. */
export async function addLocation(member: Member, fields: NewLocation): Promise<void> {
  demand(globalAdmin, null, member);
  if (!(await findMarket(fields.country))) throw Refusal.because('not_a_choice', { field: 'country' });
  await countTry('add_location', member.organizationId);
  await transaction(async (tx) => {
    const partnerAccountId = await accountOf(tx, member);
    const partnerId = await nextPartnerId(tx);
    const { name, city, country } = fields;
    await tx.location.create({
      data: { partnerId, kind: 'location', name, city, countryIso2: country, partnerAccountId },
    });
    await write(tx, member, 'location.add', partnerId, { name, city, country });
    await tellHolder(tx, member, partnerAccountId, 'location-added', { city, partnerId });
  });
}

/** Another name or city. Number and country stay. Refuses `location_of_another` when another work account uses it. */
export async function changeLocation(member: Member, { partnerId, name, city }: ChangedLocation): Promise<void> {
  demand(globalAdmin, null, member);
  await transaction(async (tx) => {
    const { name: nameBefore, city: cityBefore } = await hold(tx, member, partnerId);
    await refuseIfChanged(tx, member, trailOf(partnerId));
    await tx.location.update({ where: { partnerId }, data: { name, city } });
    await write(tx, member, 'location.change', partnerId, { name, city }, { name: nameBefore, city: cityBefore });
  });
}

/**
 * Closes a location for good; its number serves nobody again, and the membership account's holder is told. One in use is let go of with
 * it. Refuses the global one, one another work account uses, and one that stands in an accepted agreement.
 */
export async function closeLocation(member: Member, { partnerId }: { partnerId: string }): Promise<void> {
  demand(globalAdmin, null, member);
  await transaction(async (tx) => {
    await lockAccount(tx, member);
    const { kind, city, organizationId, partnerAccountId } = await hold(tx, member, partnerId);
    if (kind === 'global') throw Refusal.because('global_stays');
    if (await tx.signature.findFirst({ where: { partnerId }, select: { id: true } }))
      throw Refusal.because('location_in_agreement');
    if (organizationId) await release(tx, member, member, partnerId);
    await tx.location.update({ where: { partnerId }, data: { closedAt: now() } });
    await write(tx, member, 'location.close', partnerId, { closed: true }, { closed: false });
    await tellHolder(tx, member, partnerAccountId, 'location-closed', { city, partnerId });
  });
}

/** The next number; none is ever given twice. */
export async function nextPartnerId(tx: Tx): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`select nextval('partner_id_seq')::text as id`;
  return row?.id ?? '';
}

// An open location of the connected account that is nobody else's, held to the end of the story.
async function hold(tx: Tx, member: Member, partnerId: string) {
  const partnerAccountId = await accountOf(tx, member);
  await tx.$queryRaw`select 1 from location where partner_id = ${partnerId} for update`;
  const location = await tx.location.findFirst({ where: { partnerId, partnerAccountId } });
  if (!location) throw Refusal.because('location_unknown');
  if (location.closedAt) throw Refusal.because('location_closed');
  if (isTaken(location, { id: member.organizationId })) throw Refusal.because('location_of_another');
  return location;
}
