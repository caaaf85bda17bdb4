import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { maskedName } from '@/lib/field/masked-name';
import { listSignedElsewhere } from './commands';
import { isTaken, reasonsAgainstLinking } from './location-fit';

/**
 * The identifiers of the connected membership account, the global one first; `account` is null when none is connected. Of another work
 * account that uses one, nothing is told but its masked name.
 */
export async function findIdentifiers(member: Member) {
  const organization = await db.organization.findUniqueOrThrow({
    where: { id: member.organizationId },
    include: {
      location: true,
      partnerAccount: {
        omit: { passwordHash: true },
        include: {
          locations: {
            include: { organization: { select: { name: true } } },
            orderBy: [{ kind: 'asc' }, { partnerId: 'asc' }],
          },
        },
      },
    },
  });
  const { partnerAccount, ...own } = organization;
  const locations = partnerAccount?.locations ?? [];
  const elsewhere = await listSignedElsewhere(
    db,
    member,
    locations.map(({ partnerId }) => partnerId),
  );
  return {
    country: own.countryIso2,
    chosen: own.location,
    account: partnerAccount,
    identifiers: locations.map(({ organization: user, ...place }) => ({
      ...place,
      holder: user && isTaken(place, own) ? maskedName(user.name) : null,
      reasons: reasonsAgainstLinking(place, own, elsewhere.has(place.partnerId)),
    })),
  };
}

export type Identifiers = Awaited<ReturnType<typeof findIdentifiers>>;
export type Identifier = Identifiers['identifiers'][number];
