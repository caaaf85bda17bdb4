import type { Tx } from '@/lib/db';
import { regionsOf } from '@/lib/region/queries';
import { type Cells, readRow } from './import-row';
import { open } from './lifecycle';
import type { ListFacts } from './verdicts';

/** What must be known to judge a provider's list, in four questions however long it is. */
export async function listFacts(tx: Tx, providerId: string, rows: readonly { cells: Cells }[]): Promise<ListFacts> {
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
    country,
    locations,
    regions: await regionsOf(tx, [
      ...new Set([...countries, ...[...locations.values()].map((location) => location.country)]),
    ]),
    partners: await partnersAmong(tx, providerId, resellers),
    known: await knownAmong(
      tx,
      providerId,
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
    where: { providerId, resellerId: { in: resellers }, status: { not: 'ended' } },
    select: { resellerId: true },
  });
  return new Set(found.map(({ resellerId }) => resellerId));
}

// The newest word counts: an address that declined and was asked again since is known by what came of that.
async function knownAmong(tx: Tx, providerId: string, emails: string[]): Promise<ListFacts['known']> {
  const earlier = await tx.invitation.findMany({
    where: { kind: 'partnership', providerId, email: { in: [...new Set(emails)] }, status: { not: 'draft' } },
    select: { email: true, status: true, partnership: { select: { status: true } } },
    orderBy: { movedAt: 'asc' },
  });
  const known = new Map<string, 'open' | 'declined' | 'partner'>();
  for (const { email, status, partnership } of earlier) {
    const partner = partnership !== null && partnership.status !== 'ended';
    const word = partner ? 'partner' : open.includes(status) ? 'open' : status === 'declined' ? 'declined' : null;
    if (known.get(email) === 'partner') continue;
    if (word) known.set(email, word);
    else known.delete(email);
  }
  return known;
}
