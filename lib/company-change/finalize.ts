import type { CheckKind } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { Tx } from '@/lib/db';
import { writeKeys } from '@/lib/duplicate/write-keys';
import { factsOf as enrollmentFacts } from '@/lib/enrollment/facts';
import { move as moveCheck } from '@/lib/verification/move';
import { findCheck } from './address';
import { findInForce } from './facts';
import type { Facts } from './needs';
import { contactKindOf } from './parts';

/**
 * What was changed is in force from now on: a new version of the answers beside those of before, which stay as they were found. Only the checks
 * that rest on it are written anew; the enrollment does not move. Another legal name is the company's name everywhere from then on; its
 * agreement stays. A noun after them writes these tables here, in the story that approves. Source: SPEC 4, domain facts 1.7 and 4.
 */
export async function finalize(tx: Tx, actor: Actor, facts: Facts): Promise<void> {
  const { enrollmentId, organizationId, part, answers } = facts;
  const answersId = await writeVersion(tx, facts);
  if (part === 'legal_name' && answers.legalName)
    await tx.organization.update({ where: { id: organizationId }, data: { name: answers.legalName } });
  let enrollment = { ...(await enrollmentFacts(tx, enrollmentId)), answersId };
  for (const kind of facts.checks)
    enrollment = { ...(await moveCheck(tx, actor, 'renew', kind, enrollment, evidenceOf(kind, facts))), answersId };
  await writeKeys(tx, organizationId);
}

const evidenceOf = (kind: CheckKind, { confirmedAddress }: Facts) =>
  kind === 'email_ownership' && confirmedAddress ? { evidence: confirmedAddress } : {};

async function writeVersion(tx: Tx, facts: Facts): Promise<string> {
  const { enrollmentId, part, answers, id } = facts;
  const { id: _, contacts, ...inForce } = await findInForce(tx, enrollmentId);
  const newest = await tx.companyProfile.aggregate({ where: { enrollmentId }, _max: { version: true } });
  const { movedAt } = await tx.companyChange.findUniqueOrThrow({ where: { id } });
  const addressCheckId = (await findCheck(tx, facts))?.id ?? null;
  const kind = contactKindOf[part];
  const kept = contacts.map(({ profileId: _profile, ...contact }) => contact);
  const then = kind
    ? kept.map((contact) =>
        contact.kind === kind ? { ...contact, ...answers, email: answers.email ?? contact.email } : contact,
      )
    : kept;
  const checked = {
    ...(part === 'registered_address' ? { addressCheckId } : {}),
    ...(part === 'operating_address' ? { operatingCheckId: addressCheckId } : {}),
  };
  // What a directory filled in was of the company as it was.
  const anew = part === 'legal_name' || part === 'registered_address' ? { fillId: null, changedWhy: null } : {};
  const row = await tx.companyProfile.create({
    data: {
      ...{ ...inForce, ...(kind ? {} : answers), ...checked, ...anew },
      ...{ version: (newest._max.version ?? 0) + 1, state: 'finalized', savedAt: movedAt, submittedAt: movedAt },
      contacts: { create: then },
    },
    select: { id: true },
  });
  return row.id;
}
