import { randomUUID } from 'node:crypto';
import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import { transaction } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { momentOf } from '@/lib/letter/letters';
import { tellAdmins } from '@/lib/organization/admins';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import { findNewVersion } from './open-version';

/**
 * Somebody who may not accept a new version asks those who may, by letter. Three an hour of a company. Refuses `agreement_other_version` for
 * any but the next one. Source: domain fact 10, row 28.
 */
export async function askForVersion(member: Member, { agreementId }: { agreementId: string }): Promise<void> {
  const { organizationId, userId } = member;
  const open = await findNewVersion(member);
  if (open?.id !== agreementId) throw Refusal.because('agreement_other_version', { cure: 'agreements' });
  await countTry('resend_letter', `ask-to-sign ${organizationId}`);
  const { title, version, effectiveFrom } = open;
  await transaction(async (tx) => {
    const asker = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    const { name: company } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
    const content = { company, title, version, from: momentOf(effectiveFrom), askedBy: fullName(asker) };
    await tellAdmins(tx, 'please-accept-version', { factId: randomUUID(), organizationId, content, by: member });
    const deed = { action: 'agreement.ask_to_sign', subject: 'agreement', subjectId: agreementId, organizationId };
    await record(tx, member, deed);
  });
}
