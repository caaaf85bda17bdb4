import { randomUUID } from 'node:crypto';
import type { Bearer, Member, Reviewer } from '@/lib/actor';
import { sign } from '@/lib/agreement/commands';
import { findInForce } from '@/lib/agreement/queries';
import { db, transaction } from '@/lib/db';
import * as enrollments from '@/lib/enrollment/commands';
import * as profiles from '@/lib/enrollment/profile';
import { companyShape } from '@/lib/enrollment/schema';
import * as approvals from '@/lib/verification/approvals';
import * as verifications from '@/lib/verification/commands';
import * as answers from '@/lib/verification/contact-answers';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { proposeRejection, reject } from '@/lib/verification/rejections';
import type { fixableFields } from '@/lib/verification/review-reasons';
import { declared } from './declared';
import { askFor } from './fixes';
import { newTag } from './tag';

const from = { ip: '192.0.2.1', userAgent: 'test', requestId: null };

/** A work account with one Global admin, of its own name each time. */
export async function reseller(country = 'ID', more: { direct?: boolean } = {}): Promise<Member> {
  const tag = newTag();
  return transaction(async (tx) => {
    const directPartnerSince = more.direct ? new Date() : null;
    const organization = await tx.organization.create({
      data: { name: `Company ${tag}`, countryIso2: country, directPartnerSince },
    });
    const user = await tx.user.create({
      data: { email: `admin@${tag}.example`, firstName: 'Ayu', lastName: 'Sari', addressProvenAt: new Date() },
    });
    const roles = ['global_admin' as const];
    await tx.membership.create({
      data: { userId: user.id, organizationId: organization.id, roles, joinedAt: new Date() },
    });
    return { as: 'member', userId: user.id, organizationId: organization.id, roles, from };
  });
}

export async function reviewer(lead = false): Promise<Reviewer> {
  const user = await db.user.create({
    data: { email: `${randomUUID()}@mitra.example`, firstName: 'Rosa', lastName: 'Wijaya' },
  });
  await db.staffMember.create({ data: { userId: user.id, role: lead ? 'review_lead' : 'reviewer' } });
  return { as: 'reviewer', userId: user.id, lead, from };
}

/** What a member's company is called in its answers, and its domain: like no other's, or it would be asked about those alike. */
export const legalNameOf = ({ organizationId }: Member) => `PT Contoh ${organizationId.slice(-12)}`;
export const domainOf = ({ organizationId }: Member) => `${organizationId.slice(-12)}.example`;

/** The answers of a whole profile. `contact` is the primary contact's address. */
export async function answer(member: Member, contact = `budi@${domainOf(member)}`): Promise<void> {
  await profiles.saveCompany(
    member,
    companyShape.parse({ legalName: legalNameOf(member), addressLine1: 'Jalan Merdeka 1', city: 'Bandung' }),
  );
  await profiles.savePrimaryContact(member, {
    firstName: 'Budi',
    lastName: 'Santoso',
    email: contact,
    telephone: undefined,
  });
  await profiles.saveSupportContact(member, {
    email: `support@${domainOf(member)}`,
    telephone: undefined,
    website: undefined,
  });
}

/** A PartnerID in the organization's country, tied to it. */
export async function linkPartnerId(member: Member): Promise<void> {
  const { countryIso2 } = await db.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
  const account = await db.partnerAccount.create({
    data: {
      name: 'Contoh',
      signInEmail: `${randomUUID()}@contoh.example`,
      passwordHash: 'x',
      addressProvenAt: new Date(),
    },
  });
  const partnerId = await freePartnerId();
  await db.organization.update({ where: { id: member.organizationId }, data: { partnerAccountId: account.id } });
  await db.location.create({
    data: {
      partnerId,
      kind: 'location',
      name: 'Contoh',
      city: 'Bandung',
      countryIso2,
      partnerAccountId: account.id,
      organizationId: member.organizationId,
    },
  });
}

// Of two million numbers a thousand companies would hit one that is taken in one run of four.
async function freePartnerId(): Promise<string> {
  for (;;) {
    const partnerId = String(3_000_000 + Math.floor(Math.random() * 1_999_999));
    const [held, signed] = [
      await db.location.count({ where: { partnerId } }),
      await db.signature.count({ where: { partnerId } }),
    ];
    if (held + signed === 0) return partnerId;
  }
}

export async function started(member: Member): Promise<string> {
  await enrollments.start(member, {});
  return (await enrollments.openOf(db, member)).id;
}

/** The contact, holding the newest link sent for this enrollment. */
export async function contactOf(enrollmentId: string): Promise<Bearer> {
  const link = await db.oneTimeLink.findFirstOrThrow({
    where: { purpose: 'confirm_email', subjectId: enrollmentId },
    orderBy: { createdAt: 'desc' },
  });
  return { as: 'bearer', linkId: link.id, subjectId: enrollmentId, address: link.address, from };
}

export async function versionOf(id: string): Promise<number> {
  return (await db.enrollment.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
}

/** When the refusal that stands was proposed; any moment when none is. */
export async function proposedAt(enrollmentId: string): Promise<Date> {
  return (await db.proposal.findUnique({ where: { enrollmentId } }))?.at ?? new Date();
}

type Cast = { member: Member; reviewer: Reviewer; second: Reviewer; lead: Reviewer };

/** Everybody a case needs. */
export async function cast(): Promise<Cast> {
  return { member: await reseller(), reviewer: await reviewer(), second: await reviewer(), lead: await reviewer(true) };
}

const roads = {
  draft: [],
  email_pending: ['submit'],
  in_review: ['submit', 'confirm'],
  needs_action: ['submit', 'confirm', 'ask'],
  rejected: ['submit', 'confirm', 'reject'],
  qualified: ['submit', 'confirm', 'approve'],
  active: ['submit', 'confirm', 'approve', 'sign'],
  suspended: ['submit', 'confirm', 'approve', 'sign', 'suspend'],
  withdrawn: ['submit', 'withdraw'],
} as const;

export type Stage = keyof typeof roads;

export const stages = Object.keys(roads) as Stage[];

/**
 * An enrollment brought to a stage by the portal's own commands, everything given that it could need. `asks`: what a reviewer asks for on the way.
 * Returns its id.
 */
export async function bring(people: Cast, stage: Stage, asks: Asks = ['company']): Promise<string> {
  const id = await started(people.member);
  await answer(people.member);
  await linkPartnerId(people.member);
  await bringOn(people, id, stage, asks);
  return id;
}

/** The same for an enrollment that has begun, with its answers and its PartnerID. */
export async function bringOn(people: Cast, id: string, stage: Stage, asks: Asks = ['company']): Promise<void> {
  for (const step of roads[stage]) await steps[step](people, id, await versionOf(id), asks);
}

type Asks = readonly (typeof fixableFields)[number][];

const steps = {
  submit: ({ member }: Cast, _id: string, seen: number) => enrollments.submit(member, { seen, ...declared }),
  confirm: async (_: Cast, id: string) => answers.confirmEmail(await contactOf(id)),
  ask: ({ reviewer: one }: Cast, enrollmentId: string, seen: number, asks: Asks) =>
    askFor(
      one,
      { enrollmentId, seen },
      asks.map((field) => ({ field, reason: 'name_mismatch', message: 'Write it as registered.' })),
    ),
  reject: async ({ reviewer: one, second }: Cast, enrollmentId: string, seen: number) => {
    await proposeRejection(one, {
      enrollmentId,
      seen,
      reason: 'name_mismatch',
      message: 'Not the registered name.',
    });
    await reject(second, { enrollmentId, seen, proposedAt: await proposedAt(enrollmentId) });
  },
  approve: ({ reviewer: one }: Cast, enrollmentId: string, seen: number) =>
    approvals.approve(one, { enrollmentId, seen, passed: [...reviewersChecks] }),
  sign: ({ member }: Cast, _id: string, seen: number) => signAs(member, seen),
  suspend: ({ lead }: Cast, enrollmentId: string, seen: number) =>
    verifications.suspend(lead, { enrollmentId, seen, message: 'An invoice is overdue.' }),
  withdraw: ({ member }: Cast, _id: string, seen: number) => enrollments.withdraw(member, { seen }),
};

export async function signAs(member: Member, seen: number): Promise<void> {
  const agreement = await findInForce();
  if (!agreement) throw new Error('The template holds no agreement.');
  const { id: agreementId, pdfSha256 } = agreement;
  const person = {
    firstName: 'Ayu',
    lastName: 'Sari',
    title: 'Director',
    authority: 'yes',
    locale: 'en',
    statement: 'I may sign.',
  } as const;
  await sign(member, { agreementId, pdfSha256, seen, ...person });
}
