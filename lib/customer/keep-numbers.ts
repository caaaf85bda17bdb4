import type { Member } from '@/lib/actor';
import { record } from '@/lib/audit';
import type { Tx } from '@/lib/db';
import type { Trail } from '@/lib/form/changed-meanwhile';
import type { CompanyNumbers } from './numbers';

/** A company's numbers as they are kept: null for one that was not given. */
export function kept({ registrationIdKind, registrationId, telephone }: CompanyNumbers) {
  return {
    registrationIdKind: registrationIdKind ?? null,
    registrationId: registrationId ?? null,
    telephone: telephone ?? null,
  };
}

/** What became of a customer's numbers. */
export function numbersTrail(customerId: string): Trail {
  return { subject: 'customer', subjectId: customerId, action: 'customer.numbers' };
}

type Kept = ReturnType<typeof kept>;
type Before = { registrationIdKind: string | null; registrationId: string | null; telephone: string | null };

/** Writes a customer's numbers, and into the journal what they were before. A sentence in the story of whoever gives them. */
export async function keepNumbers(tx: Tx, member: Member, before: Before, after: Kept): Promise<void> {
  const { organizationId } = member;
  await tx.customer.update({ where: { organizationId }, data: after });
  await record(tx, member, {
    action: 'customer.numbers',
    subject: 'customer',
    subjectId: organizationId,
    organizationId,
    before: {
      registrationIdKind: before.registrationIdKind,
      registrationId: before.registrationId,
      telephone: before.telephone,
    },
    after,
  });
}
