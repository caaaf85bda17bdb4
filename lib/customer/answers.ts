import type { Actor } from '@/lib/actor';
import { keepEvidence, needUnsigned } from '@/lib/agreement/evidence';
import { hasAcceptedAsCustomer } from '@/lib/agreement/queries';
import * as relationships from '@/lib/customer-relationship/move';
import { type Tx, transaction } from '@/lib/db';
import type { AsShown } from '@/lib/form/as-shown';
import type { Invited } from '@/lib/invitation/answers';
import { move } from '@/lib/invitation/move';
import type { Facts } from '@/lib/invitation/needs';
import { Audience, announce } from '@/lib/letter/announce';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { Refusal } from '@/lib/refusal';
import { keepNumbers, kept } from './keep-numbers';
import { begin } from './move';
import type { Authorization } from './schema';

/**
 * A customer authorizes a reseller and its provider at once: the customer agreement with its evidence, both relationships and the
 * invitation's end in one transaction. Access to its account is given only where ticked. Needs a recent proof of identity: its gate
 * sees to that. Source: the seed's "Connect with an indirect provider", step 6, domain facts 7.1 and 7.6.
 */
export async function authorize(invited: Invited, fields: Authorization & AsShown): Promise<void> {
  await transaction(async (tx) => {
    const { organizationId: customerId } = invited;
    await tx.$queryRaw`select 1 from organization where id = ${customerId}::uuid for update`;
    // Held, so that the pair does not part meanwhile.
    await tx.$queryRaw`select 1 from partnership p join invitation i on i.provider_id = p.provider_id and i.reseller_id = p.reseller_id
      where i.id = ${invited.invitationId}::uuid and p.status <> 'ended' for share of p`;
    const facts = await move(tx, invited, 'accept', invited.invitationId);
    if (!facts.reseller) throw Refusal.because('not_yours');
    const pair = { providerId: facts.provider.organizationId, resellerId: facts.reseller.organizationId };
    await becomeCustomer(tx, invited, fields);
    await accept(tx, invited, fields);
    const { accessReseller, accessProvider } = fields;
    await relationships.begin(tx, invited, { ...pair, customerId, side: 'reseller' }, accessReseller === 'yes');
    await relationships.begin(tx, invited, { ...pair, customerId, side: 'provider' }, accessProvider === 'yes');
    await tellAll(tx, invited, facts, customerId);
  });
}

// Which audience its people wear is the organization's kind: one that had begun nothing becomes a customer's with this.
async function becomeCustomer(tx: Tx, invited: Invited, fields: Authorization): Promise<void> {
  const { organizationId } = invited;
  await tx.organization.update({ where: { id: organizationId }, data: { kind: 'customer' } });
  const first = await begin(tx, invited, organizationId);
  if (!first) return;
  // Later they are changed in the company's details alone, where staff are asked to look again.
  const given = kept(fields);
  if (given.registrationId || given.telephone) await keepNumbers(tx, invited, none, given);
}

const none = { registrationIdKind: null, registrationId: null, telephone: null };

// The agreement is accepted once, for every pair that comes later too.
async function accept(tx: Tx, invited: Invited, fields: Authorization & AsShown): Promise<void> {
  if (await hasAcceptedAsCustomer(tx, invited.organizationId)) return;
  const { agreementId = '', pdfSha256 = '', firstName, lastName, title, authority, locale, statement } = fields;
  const agreement = await needUnsigned(tx, invited, { agreementId, pdfSha256 }, 'mca');
  const accepted = { agreementId, pdfSha256, firstName, lastName, title, authority, locale, statement };
  await keepEvidence(tx, invited, agreement, { ...accepted, enrollmentId: null, partnerId: null });
}

async function tellAll(tx: Tx, by: Actor, facts: Facts, customerId: string): Promise<void> {
  const { provider, reseller, reader, id: factId } = facts;
  if (!reseller || !reader) return;
  const content = { customer: reader.name, provider: provider.name, reseller: reseller.name, partnershipId: factId };
  const readers = [
    { party: 'customer', organizationId: customerId },
    { party: 'reseller', organizationId: reseller.organizationId },
    { party: 'provider', organizationId: provider.organizationId },
  ] as const;
  const audience = new Audience();
  for (const { party, organizationId } of readers)
    for (const { email: address, locale } of await listGlobalAdmins(tx, organizationId))
      if (audience.isNew(address))
        await announce(tx, 'customer-begun', {
          factId,
          to: { party, address, locale, organizationId },
          content,
          by,
        });
}
