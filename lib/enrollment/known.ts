import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import type { Mine } from './queries';

/** Where what is known of a direct partner comes from. */
export type KnownFrom = 'work_account' | 'membership' | 'earlier' | 'nowhere';

/** One thing known without asking. `at`, `reference`: of the earlier enrollment it comes from. */
export type Known<Value> = { value: Value; from: KnownFrom; reference?: string; at?: Date };

type Profile = NonNullable<Mine['profile']>;

/**
 * What is known of a direct partner, each part from where: what its earlier enrollment said last, else its work account and its linked
 * location. What is known from nowhere is null. Source: the seed's note, domain fact 1.1.
 */
export async function findKnown({ organizationId }: Member, mine: Mine) {
  const { organization } = mine;
  const earlier = await db.companyProfile.findFirst({
    where: {
      enrollment: { organizationId, id: { not: mine.id } },
      state: { not: 'draft' },
      submittedAt: { not: null },
    },
    orderBy: { submittedAt: 'desc' },
    include: { contacts: true, enrollment: { select: { reference: true } } },
  });
  const said = <Value>(value: Value): Known<Value> => ({
    value,
    from: 'earlier',
    ...(earlier?.submittedAt ? { reference: earlier.enrollment.reference, at: earlier.submittedAt } : {}),
  });
  const primary = earlier?.contacts.find(({ kind }) => kind === 'primary');
  return {
    company: earlier?.legalName
      ? said(earlier.legalName)
      : ({ value: organization.name, from: 'work_account' } as Known<string>),
    address: addressOf(earlier, said, organization.location),
    primary: primary ? said({ name: fullName(primary), email: primary.email }) : null,
  };
}

type Address = Pick<
  Profile,
  'addressLine1' | 'addressLine2' | 'city' | 'stateOrProvince' | 'postalCode' | 'countryIso2'
>;
type Place = Mine['organization']['location'];

function addressOf(
  earlier: Address | null,
  said: (value: Address) => Known<Address>,
  place: Place,
): Known<Address> | null {
  if (earlier?.addressLine1) return said(earlier);
  if (!place) return null;
  const nothing = { addressLine1: null, addressLine2: null, stateOrProvince: null, postalCode: null };
  return { value: { ...nothing, city: place.city, countryIso2: place.countryIso2 }, from: 'membership' };
}
