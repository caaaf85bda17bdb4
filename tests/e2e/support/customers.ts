import { Client } from 'pg';
import { db } from '@/lib/db';
import type { GateKey } from '@/lib/order/gates';
import { inviteCustomer, trio } from '../../support/customers';
import { partners } from '../../support/invitations';
import { named } from './invitations';

const registrationId = '0301234567';

/** A provider and its reseller, by their Global admins. */
export async function pairIn(country: string) {
  const { provider, reseller, partnershipId } = await partners(country);
  const two = {
    provider: await named(provider, 'Rowan Distribution'),
    reseller: await named(reseller, 'Maple Services'),
  };
  return { ...two, partnershipId };
}

/** A customer invited by a pair; its letter is on its way. Returns the invitation's id. */
export const invitedCustomer = inviteCustomer;

/** A pair and its customer, whose account staff let buy. In Vietnam, which asks for a company's numbers. */
export async function served() {
  const { provider, reseller, customer, customerId } = await trio('VN');
  const data = { registrationIdKind: 'tin', registrationId, telephone: '+84 24 3936 1234' };
  await db.customer.update({ where: { organizationId: customerId }, data });
  return {
    customerId,
    provider: await named(provider, 'Rowan Distribution'),
    reseller: await named(reseller, 'Maple Services'),
    customer: await named(customer, 'Hazel Stores'),
  };
}

type Served = Awaited<ReturnType<typeof served>>;

// What shuts each gate alone, as somebody at the database would, and what mends it. The first gate is the browser's: no proof.
const breaks: Record<Exclude<GateKey, 'caller'>, (all: Served) => readonly [string, string]> = {
  provider_agreement: ({ provider, customer }) => signedBy(provider.organizationId, customer.organizationId),
  provider_customer: ({ customerId }) => tie(customerId, 'provider'),
  partnership: ({ provider: { organizationId: id } }) => [
    `update partnership set status = 'ended' where provider_id = '${id}'`,
    `update partnership set status = 'active' where provider_id = '${id}'`,
  ],
  partner_of_record: ({ reseller: { organizationId: id } }) => country('location', id),
  reseller_active: ({ reseller: { organizationId: id } }) => [
    `update enrollment set status = 'suspended' where organization_id = '${id}'`,
    `update enrollment set status = 'active' where organization_id = '${id}'`,
  ],
  reseller_agreement: ({ reseller, customer }) => signedBy(reseller.organizationId, customer.organizationId),
  customer_country: ({ customerId: id }) => [
    `update organization set country_iso2 = 'DE' where id = '${id}'`,
    `update organization set country_iso2 = 'VN' where id = '${id}'`,
  ],
  customer_agreement: ({ customerId, provider }) => signedBy(customerId, provider.organizationId),
  customer_validation: ({ customerId: id }) => [
    `update customer set status = 'not_allowed' where organization_id = '${id}'`,
    `update customer set status = 'allowed' where organization_id = '${id}'`,
  ],
  registration: ({ customerId: id }) => [
    `update customer set registration_id = null where organization_id = '${id}'`,
    `update customer set registration_id = '${registrationId}' where organization_id = '${id}'`,
  ],
  por_eligibility: ({ customerId }) => tie(customerId, 'reseller'),
};

/** Shuts one gate, lets `look` see it, and mends it, so that no other test meets a broken row. */
export async function withShut(gate: keyof typeof breaks, all: Served, look: () => Promise<void>): Promise<void> {
  const [shut, open] = breaks[gate](all);
  await asOwner(shut);
  try {
    await look();
  } finally {
    await asOwner(open);
  }
}

function tie(customerId: string, side: 'provider' | 'reseller') {
  const where = `where customer_id = '${customerId}' and side = '${side}'`;
  return [
    `update customer_relationship set status = 'ended' ${where}`,
    `update customer_relationship set status = 'active' ${where}`,
  ] as const;
}

// A signature stands under another company for the moment.
function signedBy(id: string, other: string) {
  const theirs = `user_id in (select user_id from membership where organization_id = '${id}')`;
  return [
    `update signature set organization_id = '${other}' where ${theirs}`,
    `update signature set organization_id = '${id}' where ${theirs}`,
  ] as const;
}

function country(table: string, id: string) {
  return [
    `update ${table} set country_iso2 = 'DE' where organization_id = '${id}'`,
    `update ${table} set country_iso2 = 'VN' where organization_id = '${id}'`,
  ] as const;
}

// The database's own guards let nobody do this; its owner can, for one statement.
async function asOwner(statement: string): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query(statement);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
