import { randomUUID } from 'node:crypto';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { hashPassword } from '@/lib/identity/password';
import { accept } from '@/lib/invitation/answers';
import type { NewInvitation } from '@/lib/invitation/schema';
import { codeFrom } from '@/lib/link/code';
import { type Purpose, tokenFrom } from '@/lib/link/link';
import * as providers from '@/lib/provider/commands';
import { company, consent, holding, invite, sender } from '../../support/invitations';
import { operator } from '../../support/providers';
import { reseller, type Stage } from '../../support/story';
import { letterTo, linkIn } from './letters';
import { demoPassword } from './people';

// Providers, resellers and invitations made by the portal's own commands in the test's process, on the portal's database. Letters
// are the worker's to send, so no mail server is spoken to from here.
process.env.SMTP_URL ||= 'smtp://127.0.0.1:9';

/** Somebody of a company, with the name it goes by. */
export type Named = Member & { name: string; email: string };

/** An authorized provider that has accepted the agreement, by its Global admin. */
export async function providerIn(country: string): Promise<Named> {
  return named(await sender(country), 'Rowan Distribution');
}

/** A reseller whose enrollment stands at `stage`, by its Global admin, who has the demo's password. */
export async function resellerIn(country: string, stage: Stage = 'active'): Promise<Named> {
  return named(await company(stage, country), 'Maple Services');
}

/** A customer's account, by its Global admin. */
export async function customerIn(country: string): Promise<Named> {
  const member = await reseller(country);
  await db.organization.update({ where: { id: member.organizationId }, data: { kind: 'customer' } });
  return named(member, 'Hazel Stores');
}

/** An invitation that was sent; its letter is on its way. */
export async function invited(by: Member, more: Partial<NewInvitation> = {}) {
  const email = more.email ?? `nadia@${randomUUID().slice(0, 8)}.example`;
  return { id: await invite(by, { ...more, email }), email };
}

/** The link in the newest letter to an address, as its reader finds it. */
export async function linkFor(
  { email }: { email: string },
  subject: RegExp = /indirect provider|penyedia/,
): Promise<string> {
  return linkIn(await letterTo(email, subject));
}

const paths: Record<Purpose, string> = {
  confirm_email: '/confirm',
  confirm_change: '/confirm-change',
  send_documents: '/send-documents',
  write_message: '/conversation',
  prove_new_address: '/prove-new-address',
  take_address_back: '/take-address-back',
  reset_password: '/reset-password',
  join: '/join',
  answer_join_request: '/answer-join-request',
  sign_for_company: '/sign-for-company',
  prove_address: '/prove-address',
  reset_partner_account: '/reset-membership-password',
  prove_partner_account: '/prove-membership-address',
  prove_notice_address: '/prove-notice-address',
  answer_transfer: '/answer-transfer',
  move_partner_account: '/move-membership-account',
  authorize_provider: '/authorize-provider',
  authorize_partners: '/authorize-partners',
  read_status: '/status',
  prove_way_back: '/way-back',
  take_way_back: '/take-way-back',
  stop_way_back: '/stop-way-back',
};

/** The path of the newest link made for a row, as the worker puts it into the letter. */
export async function pathOf({ id }: { id: string }, purpose: Purpose = 'authorize_provider'): Promise<string> {
  return `${paths[purpose]}/${tokenFrom(await seedOf(id, purpose), purpose)}`;
}

/** The code printed beside that link. */
export async function codeOf({ id }: { id: string }, purpose: Purpose = 'authorize_provider'): Promise<string> {
  return codeFrom(await seedOf(id, purpose), purpose);
}

async function seedOf(subjectId: string, purpose: Purpose): Promise<Uint8Array> {
  const where = { purpose, subjectId };
  return (await db.oneTimeLink.findFirstOrThrow({ where, orderBy: { createdAt: 'desc' } })).seed;
}

let hash: Promise<string> | undefined;

/** Gives a company a name of its own and its Global admin the demo's password. */
export async function named(member: Member, base: string): Promise<Named> {
  const name = `${base} ${member.organizationId.slice(-6)}`;
  await db.organization.update({ where: { id: member.organizationId }, data: { name } });
  const passwordHash = await (hash ??= hashPassword(demoPassword));
  const { email } = await db.user.update({ where: { id: member.userId }, data: { passwordHash } });
  return { ...member, name, email };
}

/** Staff suspend a provider's authorization. */
export async function suspend({ organizationId: providerId }: Member): Promise<void> {
  const { version: seen } = await db.provider.findUniqueOrThrow({ where: { organizationId: providerId } });
  await providers.suspend(await operator(), { providerId, seen, reason: 'An audit is under way.' });
}

/** A provider and a reseller that are partners, by their Global admins. `given`: what the reseller consented to. */
export async function partneredIn(country: string, given: Partial<Parameters<typeof accept>[1]> = {}) {
  const [provider, reseller] = [await providerIn(country), await resellerIn(country)];
  const id = await accept(holding(reseller, await invite(provider)), { ...consent, ...given });
  return { provider, reseller, id };
}
