import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { declarationVersion } from '@/lib/enrollment/declaration';
import { draft } from '@/lib/invitation/commands';
import { codeFrom } from '@/lib/link/code';
import { foundAccount } from '@/lib/partner-id/accounts';
import { claim } from '@/lib/verification/claims';
import { offer } from '../../support/customers';
import { words } from '../../support/invitations';
import { colleague, password } from '../../support/people';
import { operator } from '../../support/providers';
import { answer, bring, cast, linkPartnerId, reseller, reviewer, started } from '../../support/story';
import { invitedCustomer, pairIn, served } from './customers';
import { customerIn, invited, partneredIn, pathOf, providerIn, resellerIn } from './invitations';

type Person = { userId: string; organizationId: string | null };
/** A form that makes something: whose, where, what is typed, and how many there are of what it makes. */
export type Making = {
  by: Person | null;
  at: string;
  form?: string;
  typed?: Record<string, string | { name: string; text: string }>;
  /** The e-mail address that the browser carries to the page. */
  carries?: string;
  made: () => Promise<number>;
};

export const makings: Record<string, () => Promise<Making>> = {
  'a work account': async () => {
    const name = `Kebun ${randomUUID()}`;
    const email = `${randomUUID()}@company.example`;
    const typed = { organization: name, country: 'ID', firstName: 'Tari', lastName: 'Hadi', email, password };
    return { by: null, at: '/create-work-account', typed, made: () => db.askedAccount.count({ where: { email } }) };
  },
  'one more work account': async () => {
    const name = `Kebun ${randomUUID()}`;
    return {
      by: await reseller('ID'),
      at: '/create-work-account',
      typed: { organization: name, country: 'NZ' },
      made: () => db.organization.count({ where: { name } }),
    };
  },
  'a letter to choose a new password': async () => {
    const { email: address } = await colleague(await reseller('ID'), []);
    const typed = { email: address };
    // The worker writes the letters: they are counted once it has nothing left to do.
    const made = async () => {
      const waiting = () => db.$queryRaw`select 1 from graphile_worker.jobs where task_identifier = 'send_reset'`;
      await expect.poll(waiting).toEqual([]);
      return db.letter.count({ where: { address } });
    };
    return { by: null, at: '/forgot-password', typed, made };
  },
  'a user': async () => {
    const admin = await withAgent();
    const email = `${randomUUID()}@company.example`;
    const typed = { firstName: 'Tari', lastName: 'Hadi', email, locale: 'id' };
    const made = () => db.letter.count({ where: { address: email } });
    return { by: admin, at: '/settings/users/add', typed, made };
  },
  'an enrollment': async () => {
    const by = await reseller('ID');
    return { by, at: '/enrollment', made: () => db.enrollment.count({ where: ofTheirs(by) }) };
  },
  'a membership account': async () => {
    const by = await reseller('ID');
    await started(by);
    const { email: signInEmail } = await db.user.findUniqueOrThrow({ where: { id: by.userId } });
    const typed = { name: 'Kebun', city: 'Bandung', password };
    const made = () => db.location.count({ where: { partnerAccount: { signInEmail }, kind: 'location' } });
    return { by, at: '/enrollment/partner-id/new-account', typed, made };
  },
  'a location': async () => {
    const by = await reseller('ID');
    await started(by);
    const name = `Kebun ${randomUUID()}`;
    await foundAccount(by, { name: 'Kebun', city: 'Bandung', password });
    const typed = { name, city: 'Surabaya', country: 'ID' };
    return { by, at: '/enrollment/partner-id/add-location', typed, made: () => db.location.count({ where: { name } }) };
  },
  'an enrollment to review': async () => {
    const by = await reseller('ID');
    const id = await started(by);
    await answer(by);
    await linkPartnerId(by);
    const made = () => db.enrollmentEvent.count({ where: { enrollmentId: id, event: 'submit' } });
    return { by, at: '/enrollment/check-answers', typed: { declared: declarationVersion }, made };
  },
  'a letter to the contact, again': async () => {
    const people = await cast();
    await bring(people, 'email_pending');
    const address = contactOf(people.member);
    const made = async () => (await db.letter.count({ where: { address, name: 'confirm-email' } })) - 1;
    return { by: people.member, at: '/enrollment', made };
  },
  'an invitation': async () => {
    const by = await providerIn('ID');
    const email = `${randomUUID()}@company.example`;
    return { by, at: '/invitations/new', typed: { email }, made: () => db.invitation.count({ where: { email } }) };
  },
  'an invitation of a customer': async () => {
    const { provider: by } = await pairIn('ID');
    const email = `${randomUUID()}@company.example`;
    return {
      by,
      at: '/invitations/new-customer',
      typed: { email },
      made: () => db.invitation.count({ where: { email } }),
    };
  },
  'a letter that invites': async () => {
    const by = await providerIn('ID');
    const address = `${randomUUID()}@company.example`;
    const id = await draft(by, words({ email: address }));
    return { by, at: `/invitations/${id}`, made: () => db.letter.count({ where: { address } }) };
  },
  'a list of companies': async () => {
    const by = await providerIn('ID');
    const file = { name: 'list.csv', text: 'Email\nnadia@company.example\n' };
    const made = () => db.invitationImport.count({ where: { senderId: by.organizationId } });
    return { by, at: '/invitations/import', typed: { file }, made };
  },
  'a list of customers': async () => {
    const { reseller: by } = await pairIn('ID');
    const file = { name: 'list.csv', text: 'Email\nnadia@company.example\n' };
    const made = () => db.invitationImport.count({ where: { senderId: by.organizationId } });
    return { by, at: '/invitations/import', typed: { file }, made };
  },
  'a request for access': async () => {
    const { provider: by, id } = await partneredIn('ID', { access: 'none' });
    const made = () =>
      db.auditEntry.count({ where: { organizationId: by.organizationId, action: 'admin_access.request' } });
    return {
      by,
      at: `/indirect-resellers/${id}?do=request`,
      form: 'form:has([name=scope])',
      typed: { scope: 'administrator' },
      made,
    };
  },
  'an order': async () => {
    const all = await served();
    const offerId = await offer();
    const at = `/orders/new?customer=${all.customerId}&reseller=${all.reseller.organizationId}`;
    const made = () => db.order.count({ where: { customerId: all.customerId } });
    return { by: all.provider, at, form: 'form:has([name=offerId])', typed: { offerId, quantity: '3' }, made };
  },
  'a catalogue': async () => {
    const code = randomUUID().slice(0, 8).toUpperCase();
    const text = `code,name,region,currency,price,term\n${code},Mail,APAC,USD,12.50,month\n`;
    const by = { ...(await operator()), organizationId: null };
    const made = () => db.auditEntry.count({ where: { action: 'offers.import', userId: by.userId } });
    return { by, at: '/offers/import', typed: { file: { name: 'offers.csv', text } }, made };
  },
  'a provider': async () => {
    const { organizationId, userId } = await reseller('ID');
    const { email } = await db.user.findUniqueOrThrow({ where: { id: userId } });
    const by = { ...(await operator()), organizationId: null };
    const made = () => db.auditEntry.count({ where: { organizationId, action: 'provider.authorize' } });
    return {
      by,
      at: '/authorized-providers/add?asked=yes',
      carries: email,
      form: 'form:has([name=organizationId])',
      made,
    };
  },
  'a draft of a request for a fix': async () => {
    const people = await cast();
    const enrollmentId = await bring(people, 'in_review');
    const staff = await reviewer();
    await claim(staff, { enrollmentId });
    const typed = { field: 'company', reason: 'name_mismatch', message: 'Write it as registered.' };
    const made = () => db.fixDraft.count({ where: { enrollmentId } });
    return {
      by: { ...staff, organizationId: null },
      at: `/cases/${enrollmentId}?do=ask`,
      form: 'form:has([name=field])',
      typed,
      made,
    };
  },
  'a letter that asks to sign': async () => {
    const company = await resellerIn('ID', 'qualified');
    const by = await colleague(company, []);
    const { email: address } = company;
    const made = () => db.letter.count({ where: { address, name: 'please-sign' } });
    return { by, at: '/agreements', made };
  },
  'a question for a new link': async () => {
    const provider = await providerIn('ID');
    const { id } = await invited(provider);
    await db.invitation.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } });
    const made = () => db.auditEntry.count({ where: { subjectId: id, action: 'invitation.ask_new_link' } });
    const { seed, purpose } = await db.oneTimeLink.findFirstOrThrow({ where: { subjectId: id } });
    const typed = { name: 'Nadia', letterCode: codeFrom(seed, purpose) };
    return { by: null, at: await pathOf({ id }), form: 'form:has([name=name])', typed, made };
  },
  'a question to the admins': async () => {
    const { id } = await invited(await providerIn('ID'));
    const company = await resellerIn('ID');
    const by = await colleague(company, []);
    const made = () => db.letter.count({ where: { address: company.email, name: 'please-authorize' } });
    return { by, at: await pathOf({ id }), made };
  },
  'a question of a customer to its admins': async () => {
    const { reseller: sender, partnershipId } = await pairIn('ID');
    const id = await invitedCustomer(sender, partnershipId);
    const company = await customerIn('ID');
    const by = await colleague(company, []);
    const made = () => db.letter.count({ where: { address: company.email, name: 'please-authorize' } });
    return { by, at: await pathOf({ id }, 'authorize_partners'), made };
  },
};

/** Whom `answer` names as the primary contact. */
export const contactOf = ({ organizationId }: Member) => `budi@${organizationId.slice(-12)}.example`;
const ofTheirs = ({ organizationId }: Member) => ({ organizationId });

/** A Global admin who is an Admin agent, too: who may add others. */
async function withAgent(): Promise<Member> {
  const by = await reseller('ID');
  const roles = ['global_admin', 'admin_agent'] as const;
  await db.membership.updateMany({ where: { userId: by.userId }, data: { roles: [...roles] } });
  return { ...by, roles };
}
