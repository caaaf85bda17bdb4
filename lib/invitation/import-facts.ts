import { inForce } from '@/lib/conditions';
import type { Tx } from '@/lib/db';
import { regionsOf } from '@/lib/region/queries';
import { type Cells, readRow } from './import-row';
import type { Pair } from './inviting';
import { open } from './lifecycle';
import type { Known, ListFacts } from './verdicts';

type Inviting = { providerId: string; pair: Pair | null };

/** What must be known to judge a list, in four questions however long it is. */
export async function listFacts(
  tx: Tx,
  { senderId, pair }: { senderId: string; pair: Pair | null },
  rows: readonly { cells: Cells }[],
): Promise<ListFacts> {
  const providerId = pair?.providerId ?? senderId;
  const read = rows.flatMap(({ cells }) => {
    const row = readRow(cells);
    return 'fields' in row ? [row.fields] : [];
  });
  const { countryIso2: country } = await tx.organization.findUniqueOrThrow({
    where: { id: providerId },
    select: { countryIso2: true },
  });
  const locations = await locationsOf(
    tx,
    read.flatMap(({ partnerId }) => partnerId ?? []),
  );
  const resellers = [...locations.values()].flatMap(({ resellerId }) => resellerId ?? []);
  const countries = [country, ...read.flatMap((row) => row.country ?? [])];
  return {
    ofCustomers: pair !== null,
    country,
    locations,
    regions: await regionsOf(tx, [
      ...new Set([...countries, ...[...locations.values()].map((location) => location.country)]),
    ]),
    partners: await partnersAmong(tx, providerId, resellers),
    known: await knownAmong(
      tx,
      { providerId, pair },
      read.map(({ email }) => email),
    ),
  };
}

async function locationsOf(tx: Tx, partnerIds: readonly string[]): Promise<ListFacts['locations']> {
  if (partnerIds.length === 0) return new Map();
  const found = await tx.location.findMany({
    where: { partnerId: { in: [...new Set(partnerIds)] }, kind: 'location' },
    select: { partnerId: true, countryIso2: true, organizationId: true },
  });
  return new Map(
    found.map(({ partnerId, countryIso2, organizationId }) => [
      partnerId,
      { country: countryIso2, resellerId: organizationId },
    ]),
  );
}

async function partnersAmong(tx: Tx, providerId: string, resellers: string[]): Promise<ListFacts['partners']> {
  if (resellers.length === 0) return new Set();
  const found = await tx.partnership.findMany({
    where: { providerId, resellerId: { in: resellers }, ...inForce },
    select: { resellerId: true },
  });
  return new Set(found.map(({ resellerId }) => resellerId));
}

// The newest word counts: an address that declined and was asked again since is known by what came of that.
async function knownAmong(tx: Tx, { providerId, pair }: Inviting, emails: string[]): Promise<ListFacts['known']> {
  const resellerId = pair?.resellerId ?? null;
  const earlier = await tx.invitation.findMany({
    where: { providerId, resellerId, email: { in: [...new Set(emails)] }, status: { not: 'draft' } },
    select: { email: true, status: true, organizationId: true, partnership: { select: { status: true } } },
    orderBy: { movedAt: 'asc' },
  });
  const accepted = earlier.filter(({ status }) => status === 'accepted');
  const customers = pair ? await customersAmong(tx, pair, accepted) : null;
  const known = new Map<string, Known>();
  for (const { email, status, organizationId, partnership } of earlier) {
    const joined = customers ? customers.has(organizationId) : partnership !== null && partnership.status !== 'ended';
    const word = joined ? 'joined' : open.includes(status) ? 'open' : status === 'declined' ? 'declined' : null;
    if (known.get(email) === 'joined') continue;
    if (word) known.set(email, word);
    else known.delete(email);
  }
  return known;
}

/** Of those that accepted, the companies that are customers of both today. */
async function customersAmong(
  tx: Tx,
  { providerId, resellerId }: Pair,
  accepted: readonly { organizationId: string | null }[],
): Promise<ReadonlySet<string | null>> {
  const ties = await tx.customerRelationship.groupBy({
    by: ['customerId'],
    where: {
      customerId: { in: accepted.flatMap(({ organizationId }) => organizationId ?? []) },
      providerId,
      resellerId,
      status: 'active',
    },
    having: { customerId: { _count: { equals: 2 } } },
  });
  return new Set(ties.map(({ customerId }) => customerId));
}
