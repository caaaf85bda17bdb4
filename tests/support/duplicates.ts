import type { Member } from '@/lib/actor';
import { db, transaction } from '@/lib/db';
import { tagOf } from '@/lib/duplicate/hits';
import { writeKeys } from '@/lib/duplicate/write-keys';
import * as profiles from '@/lib/enrollment/profile';
import { companyShape } from '@/lib/enrollment/schema';
import { ask } from '@/lib/join-request/commands';
import { answer, bring, cast, reseller, type Stage, started } from './story';
import { newTag } from './tag';

/** A legal name nobody else has. */
export const newName = () => `PT Sinar ${newTag()} Raya`;

/** Somebody who writes down a company of this name, and has not sent it in. */
export async function writing(legalName: string, member?: Member): Promise<Member> {
  const by = member ?? (await reseller());
  await started(by);
  await answer(by);
  await named(by, legalName);
  return by;
}

/** Renames the company in the answers being written. */
export async function named(member: Member, legalName: string): Promise<void> {
  await profiles.saveCompany(
    member,
    companyShape.parse({ legalName, addressLine1: 'Jalan Merdeka 1', city: 'Bandung' }),
  );
}

/** A company of this name that was sent in, and stands there. Its Global admin. */
export async function sentIn(legalName: string, stage: Stage = 'in_review'): Promise<Member> {
  const people = await cast();
  await bring(people, stage);
  await db.companyProfile.updateMany({
    where: { enrollment: { organizationId: people.member.organizationId } },
    data: { legalName, city: 'Bandung' },
  });
  await transaction((tx) => writeKeys(tx, people.member.organizationId));
  return people.member;
}

/** A company's newest enrollment. */
export const enrollmentOf = ({ organizationId }: Member) =>
  db.enrollment.findFirstOrThrow({ where: { organizationId }, orderBy: { createdAt: 'desc' } });

export const tag = (member: Member, there: Member) => tagOf(member.organizationId, there);

/** Asks to join a company. The request, and the row its first letter's link speaks of. */
export async function asks(asker: Member, there: Member, message?: string) {
  await ask(asker, { alike: tag(asker, there), message });
  const request = await db.joinRequest.findFirstOrThrow({ where: { userId: asker.userId, status: 'asked' } });
  const reader = await db.joinRequestReader.findFirst({ where: { joinRequestId: request.id } });
  return { request, readerId: reader?.id ?? '' };
}

/** Somebody asks to join a company of the same name, whose Global admin is an Admin agent unless said. */
export async function asked({ agent = true, message }: { agent?: boolean; message?: string } = {}) {
  const name = newName();
  const admin = await sentIn(name);
  if (agent)
    await db.membership.updateMany({
      where: { organizationId: admin.organizationId },
      data: { roles: ['global_admin', 'admin_agent'] },
    });
  const asker = await writing(name);
  return { name, admin, asker, ...(await asks(asker, admin, message)) };
}
