import { randomUUID } from 'node:crypto';
import type { Member, Operator } from '@/lib/actor';
import { db } from '@/lib/db';
import { authorize } from '@/lib/provider/commands';
import { reseller } from './story';

/** One of the staff who says which organizations are providers. */
export async function operator(): Promise<Operator> {
  const user = await db.user.create({
    data: { email: `${randomUUID()}@mitra.example`, firstName: 'Tomas', lastName: 'Berg' },
  });
  await db.staffMember.create({ data: { userId: user.id, role: 'operator' } });
  return { as: 'operator', userId: user.id, from: { ip: '192.0.2.2', userAgent: 'test', requestId: null } };
}

/** The Global admin of a work account that an operator has authorized as a provider. */
export async function provider(country = 'ID', by?: Operator): Promise<Member> {
  const member = await reseller(country);
  await authorize(by ?? (await operator()), { organizationId: member.organizationId });
  return member;
}
