import type { Member, Operator, Reviewer } from '@/lib/actor';
import { findInForce } from '@/lib/agreement/queries';
import { authorize } from '@/lib/customer/answers';
import { allow } from '@/lib/customer/commands';
import { db } from '@/lib/db';
import { draftForCustomer, send } from '@/lib/invitation/commands';
import { usual } from '@/lib/locale';
import { place } from '@/lib/order/commands';
import { importOffers } from '@/lib/order/offers';

const catalogue = `code,name,description,region,currency,price,term,min,max
MAIL-BASIC,Mail and documents,Mail with 50 GB and documents in the browser,EUROPE,EUR,4.50,month,1,300
MAIL-FULL,Mail and documents with programs,The same with programs to install on five machines,EUROPE,EUR,11.70,month,1,300
VAULT,Backup for mail,Everything kept for a year and found again,EUROPE,EUR,36.00,year,1,1000
MAIL-BASIC,Mail and documents,Mail with 50 GB and documents in the browser,APAC,USD,3.80,month,1,300
MAIL-FULL,Mail and documents with programs,The same with programs to install on five machines,APAC,USD,10.20,month,1,300
VAULT,Backup for mail,Everything kept for a year and found again,APAC,USD,30.00,year,1,1000
MAIL-BASIC,Mail and documents,Mail with 50 GB and documents in the browser,US,USD,5.00,month,1,300`;

/** A small catalogue of offers, where there is none. */
export async function stock(operator: Operator): Promise<void> {
  if (await db.offer.findFirst({ select: { id: true } })) return;
  await importOffers(operator, { file: { name: 'demo.csv', bytes: Buffer.from(catalogue) } });
}

type Sale = { provider: Member; reseller: Member; customer: Member; email: string; reviewer: Reviewer };

/** A reseller and its provider invite a customer, which authorizes both; staff let it buy, and the provider orders once. Nothing for one served already. */
export async function serve({ provider, reseller, customer, email, reviewer }: Sale): Promise<void> {
  const pair = { providerId: provider.organizationId, resellerId: reseller.organizationId };
  const customerId = customer.organizationId;
  const where = { ...pair, customerId };
  if (await db.customerRelationship.findFirst({ where, select: { id: true } })) return;
  const partnership = await db.partnership.findFirstOrThrow({ where: { ...pair, status: 'active' } });
  const { name, countryIso2: country } = await db.organization.findUniqueOrThrow({ where: { id: customerId } });
  const words = { company: name, country, language: usual, message: 'As agreed by telephone.' } as const;
  const invitationId = await draftForCustomer(reseller, { ...words, email, partnershipId: partnership.id });
  await send(reseller, { invitationId, seen: 0 });
  await authorize({ ...customer, invitationId }, await consentOf(customer));
  await allow(reviewer, { customerId, seen: 1 });
  const offer = await db.offer.findFirst({ where: { code: 'MAIL-BASIC', regionId: 'EUROPE' } });
  if (!offer) return;
  const order = { customerId, resellerId: pair.resellerId, offerId: offer.id, quantity: 12, record: 'yes' } as const;
  await place(
    { ...provider, proven: true, secondStep: 'not_asked' },
    { ...order, shown: offer, key: crypto.randomUUID() },
  );
}

async function consentOf({ userId }: Member) {
  const [agreement, user] = await Promise.all([
    findInForce(db, 'mca'),
    db.user.findUniqueOrThrow({ where: { id: userId } }),
  ]);
  const { firstName, lastName, locale } = user;
  return {
    ...(agreement ? { agreementId: agreement.id, pdfSha256: agreement.pdfSha256 } : {}),
    firstName,
    lastName,
    title: 'Managing director',
    authority: 'yes',
    agree: 'yes',
    registrationIdKind: undefined,
    registrationId: undefined,
    telephone: undefined,
    locale,
    statement: 'I may sign legal agreements for this company',
  } as const;
}
