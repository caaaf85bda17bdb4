import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Member } from '@/lib/actor';
import { acceptedOf } from '@/lib/agreement-standing/standing';
import { record } from '@/lib/audit';
import { agent, demand } from '@/lib/conditions';
import { transaction } from '@/lib/db';
import { tellAdmins } from '@/lib/organization/admins';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { findKnown } from './queries';
import type { askShape } from './schema';

/**
 * Asks the Global admins of a reseller, a partner or one that keeps the provider's invitation, to accept the agreement: telling and helping them is
 * the provider's duty. Three letters an hour. Refuses a stranger's, and one that has signed. Source: domain fact 4.
 */
export async function askToSign(member: Member, { resellerId }: z.output<typeof askShape>): Promise<void> {
  demand(agent, null, member);
  await countTry('resend_letter', `ask-to-sign ${member.organizationId} ${resellerId}`);
  await transaction(async (tx) => {
    if (!(await findKnown(tx, member, resellerId))) throw Refusal.because('not_yours');
    const { signed, needed } = (await acceptedOf(tx, [resellerId]))(resellerId);
    if (signed) throw Refusal.because('reseller_signed_already');
    const nameOf = async (id: string) => (await tx.organization.findUniqueOrThrow({ where: { id } })).name;
    const [provider, company] = [await nameOf(member.organizationId), await nameOf(resellerId)];
    const content = { company, provider, agreement: needed?.version ?? '' };
    const to = { factId: randomUUID(), organizationId: resellerId, content, by: member };
    await tellAdmins(tx, 'provider-asks-to-sign', to);
    for (const organizationId of [member.organizationId, resellerId].toSorted())
      await record(tx, member, {
        ...{ action: 'agreement.ask_to_sign', subject: 'organization', subjectId: resellerId, organizationId },
      });
  });
}
