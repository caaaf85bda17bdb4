import type { Member, Operator, Reviewer } from '@/lib/actor';
import { signAsProvider } from '@/lib/agreement/as-provider';
import * as agreements from '@/lib/agreement/commands';
import { findInForce } from '@/lib/agreement/queries';
import { agreementStandingOf } from '@/lib/agreement-standing/standing';
import { now } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import * as enrollments from '@/lib/enrollment/commands';
import * as profiles from '@/lib/enrollment/profile';
import { companyShape } from '@/lib/enrollment/schema';
import { env } from '@/lib/env';
import { hashPassword } from '@/lib/identity/password';
import * as partnerAccounts from '@/lib/partner-id/accounts';
import { findIdentifiers } from '@/lib/partner-id/identifiers';
import { choose as choosePartnerId } from '@/lib/partnership/partner-id';
import { authorize } from '@/lib/provider/commands';
import { saveProfile } from '@/lib/provider/profile';
import * as approvals from '@/lib/verification/approvals';
import * as answers from '@/lib/verification/contact-answers';
import { reviewersChecks } from '@/lib/verification/lifecycle';
import { wordsIn } from '@/messages/words';
import { type Company, companies, type Person, staff } from './cast';
import { serve, stock } from './demo-customers';
import { seedDirectory } from './demo-directory';
import { partner } from './demo-partnership';
import { seedYear } from './demo-year';

const from = { ip: null, userAgent: null, requestId: 'demo' };

/** Brings the demo cast, each as far as its story goes, through the portal's own commands, and with `year` all that surrounds them. Once: a second run finds them there. */
export async function seedDemo(year = false): Promise<void> {
  const passwordHash = await hashPassword(env.DEMO_PASSWORD);
  for (const person of staff) await employ(person, passwordHash);
  for (const company of companies) await establish(company, passwordHash);
  for (const company of companies) if (company.kind === 'provider') await openProvider(company);
  for (const { admin, authorizes } of companies)
    if (authorizes) await partner(await memberBy(authorizes), await memberBy(admin.email), admin.email);
  await stock(await operator());
  await seedDirectory();
  for (const company of companies) if (company.servedBy) await serveCustomer(company, company.servedBy);
  if (year) await seedYear(passwordHash);
}

async function employ({ role, ...person }: (typeof staff)[number], passwordHash: string): Promise<void> {
  const user = await db.user.upsert({
    where: { email: person.email },
    update: {},
    create: { ...person, passwordHash, passwordChangedAt: now(), addressProvenAt: now() },
  });
  await db.staffMember.createMany({ data: [{ userId: user.id, role }], skipDuplicates: true });
}

async function establish(company: Company, passwordHash: string): Promise<void> {
  if (await db.user.findUnique({ where: { email: company.admin.email }, select: { id: true } })) return;
  const member = await found(company, company.admin, passwordHash);
  if (!company.stands || !company.profile || !company.contact) return;
  await enrollments.start(member, {});
  const domain = company.contact.email.split('@')[1] ?? '';
  await partnerAccounts.foundAccount(member, {
    name: company.name,
    city: company.profile.city,
    password: `${env.DEMO_PASSWORD} membership`,
  });
  const { account } = await findIdentifiers(member);
  const location = account?.locations.find(({ kind }) => kind === 'location');
  if (location) await choosePartnerId(member, { partnerId: location.partnerId });
  await profiles.saveCompany(member, companyShape.parse({ legalName: company.name, ...company.profile }));
  await profiles.savePrimaryContact(member, company.contact);
  await profiles.saveSupportContact(member, {
    email: `support@${domain}`,
    telephone: company.contact.telephone,
    website: `https://${domain}`,
  });
  const { locale } = company.admin;
  await enrollments.submit(member, { seen: 0, locale, statement: wordsIn(locale).labels.declared });
  await confirm(member, company.contact.email);
  if (company.stands === 'active') await activate(member, company);
}

async function found(company: Company, person: Person, passwordHash: string): Promise<Member> {
  return transaction(async (tx) => {
    const { name, country, direct, roles } = company;
    // A provider begins as any other account and becomes one by an operator's authorization.
    const kind = company.kind === 'provider' ? 'reseller' : company.kind;
    const organization = await tx.organization.create({
      data: { name, kind, countryIso2: country, directPartnerSince: direct ? now() : null },
    });
    const user = await tx.user.create({
      data: { ...person, passwordHash, passwordChangedAt: now(), addressProvenAt: now() },
    });
    await tx.membership.create({ data: { userId: user.id, organizationId: organization.id, roles, joinedAt: now() } });
    return { as: 'member', userId: user.id, organizationId: organization.id, roles, from };
  });
}

// As the primary contact does, with the link of the letter.
async function confirm(member: Member, address: string): Promise<void> {
  const { id } = await enrollments.openOf(db, member);
  const link = await db.oneTimeLink.findFirstOrThrow({
    where: { purpose: 'confirm_email', subjectId: id, usedAt: null, supersededAt: null },
  });
  await answers.confirmEmail({ as: 'bearer', linkId: link.id, subjectId: id, address, from });
}

async function activate(member: Member, company: Company): Promise<void> {
  const reviewer = await reviewerOf('reviewer@mitra.example');
  const { id, version } = await enrollments.openOf(db, member);
  await approvals.approve(reviewer, { enrollmentId: id, seen: version, passed: [...reviewersChecks] });
  const acceptance = await acceptanceBy(company.admin);
  await agreements.sign(member, { ...acceptance, addAdminAgent: 'yes', seen: version + 1 });
}

// Also for a demo that began before providers were authorized: each part is done once.
async function openProvider({ admin, offers }: Company): Promise<void> {
  const member = await memberBy(admin.email);
  const { organizationId } = member;
  const row = await db.provider.findUnique({ where: { organizationId }, select: { contactEmail: true } });
  if (!row) await authorize(await operator(), { organizationId });
  if (!row?.contactEmail && offers) await saveProfile(member, offers);
  if (!(await agreementStandingOf(db, organizationId)).signed) await signAsProvider(member, await acceptanceBy(admin));
}

async function serveCustomer({ admin }: Company, servedBy: NonNullable<Company['servedBy']>): Promise<void> {
  await serve({
    provider: await memberBy(servedBy.provider),
    reseller: await memberBy(servedBy.reseller),
    customer: await memberBy(admin.email),
    email: admin.email,
    reviewer: await reviewerOf('reviewer@mitra.example'),
  });
}

async function memberBy(email: string): Promise<Member> {
  const { userId, organizationId, roles } = await db.membership.findFirstOrThrow({ where: { user: { email } } });
  return { as: 'member', userId, organizationId, roles, from };
}

async function acceptanceBy({ firstName, lastName, locale }: Person) {
  const agreement = await findInForce();
  if (!agreement) throw new Error('There is no agreement to accept: the seed comes first.');
  const { id: agreementId, pdfSha256 } = agreement;
  const person = { firstName, lastName, title: 'Managing director', authority: 'yes' } as const;
  return { agreementId, pdfSha256, ...person, locale, statement: 'I may sign legal agreements for this company' };
}

async function operator(): Promise<Operator> {
  const { id: userId } = await db.user.findUniqueOrThrow({ where: { email: 'operator@mitra.example' } });
  return { as: 'operator', userId, from };
}

async function reviewerOf(email: string): Promise<Reviewer> {
  const user = await db.user.findUniqueOrThrow({ where: { email } });
  return { as: 'reviewer', userId: user.id, lead: false, from };
}
