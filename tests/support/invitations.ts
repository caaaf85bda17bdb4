import { randomUUID } from 'node:crypto';
import type { Member } from '@/lib/actor';
import { findInForce } from '@/lib/agreement/queries';
import { db } from '@/lib/db';
import { accept, type Invited } from '@/lib/invitation/answers';
import { expireDue } from '@/lib/invitation/clock';
import { draft, send } from '@/lib/invitation/commands';
import type { NewInvitation } from '@/lib/invitation/schema';
import { provider } from './providers';
import { bring, cast, reseller, type Stage } from './story';

/** The Global admin of an authorized provider that has accepted the agreement. */
export async function sender(country = 'ID'): Promise<Member> {
  const member = await provider(country);
  await signed(member);
  return member;
}

/** The Global admin of a reseller whose enrollment stands here, with a PartnerID. */
export async function company(stage: Stage = 'active', country = 'ID'): Promise<Member> {
  const people = { ...(await cast()), member: await reseller(country) };
  await bring(people, stage);
  return people.member;
}

export function words(more: Partial<NewInvitation> = {}): NewInvitation {
  const none = { company: undefined, country: undefined, partnerId: undefined, message: undefined };
  return { email: `nadia@${randomUUID().slice(0, 8)}.example`, language: 'en', ...none, ...more };
}

/** An invitation that has been sent. Returns its id. */
export async function invite(member: Member, more: Partial<NewInvitation> = {}): Promise<string> {
  const invitationId = await draft(member, words(more));
  await send(member, { invitationId, seen: 0 });
  return invitationId;
}

/** Somebody who holds the invitation's link. */
export function holding(member: Member, invitationId: string): Invited {
  return { ...member, invitationId };
}

export const consent = { agree: 'yes', access: 'administrator', length: 'no_end' } as const;

/** What a notice says when it does not matter what. */
export const notice = { noticeDays: 30, accessAfter: 'remove_at_end', reason: 'We go separate ways.' } as const;

type Consent = Parameters<typeof accept>[1];

/** A provider and a reseller that are partners, with the partnership's id. `by`: the provider, else a new one. */
export async function partners(country = 'ID', { by, ...given }: Partial<Consent> & { by?: Member } = {}) {
  const [one, other] = [by ?? (await sender(country)), await company('active', country)];
  const partnershipId = await accept(holding(other, await invite(one)), { ...consent, ...given });
  return { provider: one, reseller: other, partnershipId };
}

/** Moves the end of an invitation and of its link. */
export async function runsOutAt(id: string, at: Date): Promise<void> {
  await db.invitation.update({ where: { id }, data: { expiresAt: at } });
  await db.oneTimeLink.updateMany({ where: { subjectId: id }, data: { expiresAt: at } });
}

/** Lets an invitation run out, as the clock does. */
export async function expired(id: string): Promise<void> {
  await runsOutAt(id, new Date(Date.now() - 1));
  await expireDue();
}

// As signing leaves it: the evidence of a provider has no enrollment.
async function signed(member: Member): Promise<void> {
  const agreement = await findInForce();
  if (!agreement) throw new Error('The template holds no agreement.');
  await db.signature.create({
    data: {
      agreementId: agreement.id,
      organizationId: member.organizationId,
      userId: member.userId,
      firstName: 'Ayu',
      lastName: 'Sari',
      title: 'Director',
      statement: 'I may sign.',
      pdfSha256: agreement.pdfSha256,
      partnerId: '',
      locale: 'en',
    },
  });
}
