import type { z } from 'zod';
import type { Member, Operator, Reviewer } from '@/lib/actor';
import { isNextVersion } from '@/lib/agreement-standing/standing';
import { record } from '@/lib/audit';
import { now } from '@/lib/clock';
import { demand, globalAdmin, stillBinds } from '@/lib/conditions';
import { brokeConstraint, db, transaction } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { Audience } from '@/lib/letter/announce';
import { tellAdmins } from '@/lib/organization/admins';
import { lockAccount } from '@/lib/partner-id/commands';
import { Refusal } from '@/lib/refusal';
import type { declineShape } from './schema';

/**
 * Says no to a version for now, with a reason, which the other Global admins read in a letter and staff on their pages. Nothing is closed by it: it
 * can still be accepted. Once for a version; refuses any but the one the company has to accept next.
 */
export async function decline(member: Member, { agreementId, reason }: z.output<typeof declineShape>): Promise<void> {
  demand(globalAdmin, null, member);
  const { organizationId, userId } = member;
  await transaction(async (tx) => {
    await lockAccount(tx, member);
    const agreement = await tx.agreement.findFirst({
      where: { id: agreementId, kind: 'mpa' },
      omit: { pdf: true, text: true },
    });
    if (!agreement) throw Refusal.because('not_yours');
    if ((await tx.signature.count({ where: { agreementId, organizationId, ...stillBinds() } })) > 0)
      throw Refusal.because('agreement_already_signed', { cure: 'agreements' });
    if (!(await isNextVersion(tx, organizationId, agreementId)))
      throw Refusal.because('agreement_other_version', { cure: 'agreements' });
    const { id: factId } = await tx.agreementDecline.create({
      data: { agreementId, organizationId, userId, reason, declinedAt: now() },
    });
    await record(tx, member, {
      ...{ action: 'agreement.decline', subject: 'agreement', subjectId: agreementId, organizationId },
      after: { version: agreement.version, reason },
    });
    const who = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    const organization = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
    const content = { company: organization.name, agreement: agreement.version, by: fullName(who), message: reason };
    const others = new Audience();
    others.isNew(who.email);
    await tellAdmins(tx, 'agreement-declined', { factId, organizationId, content, by: member }, others);
  }).catch(saysDeclined);
}

/** A no of a company: to which version, by whom, when and why. */
export type Decline = {
  id: string;
  version: string;
  userId: string;
  firstName: string;
  lastName: string;
  reason: string;
  declinedAt: Date;
};

/** What a company said no to, the newest first: for staff. */
export function listDeclines(_staff: Reviewer | Operator, organizationId: string) {
  return db.$queryRaw<Decline[]>`
    select d.id, a.version, d.user_id as "userId", u.first_name as "firstName", u.last_name as "lastName", d.reason, d.declined_at as "declinedAt"
    from agreement_decline d join agreement a on a.id = d.agreement_id join app_user u on u.id = d.user_id
    where d.organization_id = ${organizationId}::uuid order by d.declined_at desc`;
}

function saysDeclined(fault: unknown): never {
  const twice = brokeConstraint(fault, 'agreement_decline_agreement_id_organization_id_key');
  throw twice ? Refusal.because('agreement_declined_already', { cure: 'agreements' }) : fault;
}
