import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { factsOf } from '@/lib/invitation/facts';
import { open } from '@/lib/invitation/lifecycle';
import { listParked } from '@/lib/invitation/queries';
import { standingOf } from '@/lib/invitation/standing';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { companyOf } from '@/lib/partnership/company';
import type { OwnFacts } from './own';

/**
 * What the reader may know of why there is no button: the company's standing, what is parked for it or on its way, and who could
 * press. No address of another is told, nor who was invited besides. Source: domain fact 4.2 and 10, row 28.
 */
export async function findOwn(member: Member, otherAccounts: number) {
  const { organizationId, userId } = member;
  const [company, { rows: kept, more: moreKept }, admins, reader] = await Promise.all([
    companyOf(db, organizationId),
    listParked(member),
    listGlobalAdmins(db, organizationId),
    db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true, addressProvenAt: true } }),
  ]);
  const [newest] = kept;
  const [standing, mailed, named] = await Promise.all([
    newest ? factsOf(db, newest.id, member).then((facts) => standingOf('partnership', member, facts, null)) : null,
    reader.addressProvenAt ? findUnkept({ email: reader.email }) : null,
    company.partnerId ? findUnkept({ partnerId: company.partnerId, NOT: { email: reader.email } }) : null,
  ]);
  const facts: OwnFacts = {
    company,
    otherAccounts,
    kept: standing,
    mailed: mailed !== null,
    namedElsewhere: named !== null,
    isGlobalAdmin: member.roles.includes('global_admin'),
    admins: admins.length,
  };
  return { facts, kept, moreKept, admins, mailedBy: mailed?.provider.name ?? null };
}

function findUnkept(of: { email: string } | { partnerId: string; NOT: { email: string } }) {
  return db.invitation.findFirst({
    where: { ...of, kind: 'partnership', organizationId: null, status: { in: [...open] } },
    select: { provider: { select: { name: true } } },
    orderBy: { createdAt: 'desc' },
  });
}
