import { inForce } from '@/lib/conditions';
import type { Tx } from '@/lib/db';
import type { InvitingPair } from '@/lib/invitation/inviting';
import { knownAmong } from '@/lib/invitation/known';
import { regionsOf } from '@/lib/region/queries';
import { type Cells, readRow } from './row';
import type { ListFacts } from './verdicts';

/** What must be known to judge a list, in five questions however long it is. */
export async function listFacts(
  tx: Tx,
  { senderId, pair, createdById }: { senderId: string; pair: InvitingPair | null; createdById: string },
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
  const { email: own } = await tx.user.findUniqueOrThrow({ where: { id: createdById }, select: { email: true } });
  return {
    own,
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
