import { hasAcceptedAsCustomer } from '@/lib/agreement/queries';
import { acceptedOf } from '@/lib/agreement-standing/standing';
import type { db, Tx } from '@/lib/db';
import { companyOf } from '@/lib/partnership/company';
import { arePartners } from '@/lib/partnership/queries';
import { billedIn, regionsOf } from '@/lib/region/queries';
import { registrationIdRequired } from '@/lib/region/registration-id';
import type { CustomerFacts, OrderFacts } from './gates';

/** What is to be ordered, for whom, on whose behalf. `partnerIdOnRecord`: null leaves it off. */
export type Wish = {
  providerId: string;
  resellerId: string;
  customerId: string;
  partnerIdOnRecord: string | null;
  offerIds: readonly string[];
};

/** The facts an order is judged by, as they are now. */
export async function factsOf(
  tx: Tx | typeof db,
  caller: Pick<OrderFacts, 'roles' | 'proven' | 'secondStep'>,
  { providerId, resellerId, customerId, partnerIdOnRecord, offerIds }: Wish,
): Promise<OrderFacts> {
  const reseller = await companyOf(tx, resellerId);
  const provider = await tx.organization.findUniqueOrThrow({
    where: { id: providerId },
    select: { countryIso2: true, provider: { select: { status: true } } },
  });
  const customer = await customerOf(tx, customerId);
  const location = partnerIdOnRecord ? await tx.location.findUnique({ where: { partnerId: partnerIdOnRecord } }) : null;
  const countries = [provider.countryIso2, customer.countryIso2, ...(location ? [location.countryIso2] : [])];
  const regions = await regionsOf(tx, countries);
  const customerRegion = regions.get(customer.countryIso2) ?? null;
  const sold = await tx.offer.findMany({
    where: { id: { in: [...offerIds] }, regionId: customerRegion ?? '', withdrawnAt: null },
    select: { currency: true },
  });
  return {
    ...caller,
    providerAuthorized: provider.provider?.status === 'authorized',
    providerAgreement: (await acceptedOf(tx, [providerId]))(providerId),
    providerRegion: regions.get(provider.countryIso2) ?? null,
    ...(await tiesOf(tx, { providerId, resellerId, customerId })),
    partnership: await arePartners(tx, providerId, resellerId),
    partnerIdOnRecord: partnerIdOnRecord
      ? {
          partnerId: partnerIdOnRecord,
          isResellers: location?.organizationId === resellerId,
          isLocation: location?.kind === 'location',
          region: location ? (regions.get(location.countryIso2) ?? null) : null,
        }
      : null,
    reseller: reseller.enrollment,
    resellerAgreement: reseller.agreement,
    customerRegion,
    offersSoldThere: new Set(offerIds).size === sold.length,
    currencies: {
      billed: await billedIn(tx, provider.countryIso2),
      asked: [...new Set(sold.map(({ currency }) => currency))],
    },
    ...(await ownFactsOf(tx, customer)),
  };
}

/** What of it is the customer's own. */
export async function customerFactsOf(tx: Tx | typeof db, customerId: string): Promise<CustomerFacts> {
  return ownFactsOf(tx, await customerOf(tx, customerId));
}

function customerOf(tx: Tx | typeof db, id: string) {
  return tx.organization.findUniqueOrThrow({
    where: { id },
    select: { id: true, countryIso2: true, customer: true },
  });
}

type Read = Awaited<ReturnType<typeof customerOf>>;

async function ownFactsOf(tx: Tx | typeof db, { id, countryIso2, customer }: Read): Promise<CustomerFacts> {
  return {
    customerSigned: await hasAcceptedAsCustomer(tx, id),
    customer: customer?.status ?? null,
    registration: {
      required: registrationIdRequired(countryIso2),
      id: Boolean(customer?.registrationId),
      telephone: Boolean(customer?.telephone),
    },
  };
}

async function tiesOf(tx: Tx | typeof db, tie: Pick<Wish, 'providerId' | 'resellerId' | 'customerId'>) {
  const ties = await tx.customerRelationship.findMany({ where: { ...tie, status: 'active' }, select: { side: true } });
  return {
    providerTie: ties.some(({ side }) => side === 'provider'),
    resellerTie: ties.some(({ side }) => side === 'reseller'),
  };
}
