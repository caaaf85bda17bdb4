import { randomUUID } from 'node:crypto';
import type { CheckStatus, EnrollmentStatus } from '@/generated/prisma/enums';
import { after, hours } from '@/lib/clock';
import { type EnrollmentEvent, lifecycle } from '@/lib/enrollment/lifecycle';
import { newReference } from '@/lib/enrollment/reference';
import { languageOf, usual } from '@/lib/locale';
import { ago, type Ledger } from './demo-year-ledger';
import type { Reseller, Stand } from './demo-year-names';

/** The staff and papers a year needs: who reviewed, what was signed, and the hash of everybody's password. */
export type Office = {
  reviewerId: string;
  secondId: string;
  leadId: string;
  passwordHash: string;
  agreement: { id: string; pdfSha256: string };
  customerAgreement: { id: string; pdfSha256: string };
};

export type Company = Reseller & { organizationId: string; userId: string; partnerId: string | null };

type Step = [event: EnrollmentEvent, daysAgo: number];

/** Writes a company with its Global admin, its PartnerID and its enrollment, as far as its story goes. */
export function establish(ledger: Ledger, company: Reseller, number: number, office: Office): Company {
  const { stand, domain, name, city, country } = company;
  const began = ago(stand.days + 3);
  const founded = withAdmin(ledger, { ...company, kind: 'reseller', at: began }, office);
  const partnerId = stand.note === 'no_partner_id' || stand.status === 'draft' ? null : `${4_200_000 + number}`;
  if (partnerId) {
    const partnerAccountId = founded.partnerAccountId ?? '';
    ledger.add('location', {
      ...{ partnerId, kind: 'location', name, city, countryIso2: country, partnerAccountId },
      ...{ organizationId: founded.organizationId, associatedAt: began, createdAt: began },
    });
  }
  const enrolled = { ...company, ...founded, partnerId };
  enroll(ledger, enrolled, stepsOf(stand), `${domain}.example`, office);
  return enrolled;
}

type Founded = {
  name: string;
  kind: 'reseller' | 'customer';
  country: string;
  domain: string;
  first: string;
  last: string;
  at: Date;
};

/** A work account with one Global admin, who is an Admin agent too. */
export function withAdmin(ledger: Ledger, founded: Founded, { passwordHash }: Office) {
  const { name, kind, country, domain, first, last, at } = founded;
  const email = `admin@${domain}.example`;
  const partnerAccountId =
    kind === 'reseller'
      ? ledger.add('partnerAccount', { name, signInEmail: email, passwordHash, addressProvenAt: at, createdAt: at })
      : null;
  const organizationId = ledger.add('organization', {
    name,
    kind,
    countryIso2: country,
    createdAt: at,
    partnerAccountId,
  });
  const userId = ledger.add('user', {
    ...{ email, firstName: first, lastName: last, locale: languageOf(country), passwordHash },
    ...{
      timeZone: country === 'ID' ? 'Asia/Jakarta' : 'UTC',
      passwordChangedAt: at,
      addressProvenAt: at,
      createdAt: at,
    },
  });
  ledger.add('membership', {
    ...{ userId, organizationId, roles: ['global_admin', 'admin_agent'], joinedAt: at, createdAt: at },
  });
  return { organizationId, userId, partnerAccountId };
}

function stepsOf({ status, days, note }: Stand): Step[] {
  const begun: Step[] = [
    ['submit', days + 0.5],
    ['confirm', days],
  ];
  const verified: Step[] = [...begun, ['approve', Math.max(days - 3, 0.1)]];
  const signed: Step[] = [...verified, ['sign', Math.max(days - 5, 0.05)]];
  const refused: Step[] = [...begun, ['reject', days - 3]];
  const again: Step[] = [
    ...refused,
    ['resubmit', days - 3.2],
    ['reject', days - 3.4],
    ['resubmit', days - 3.6],
    ['reject', days - 4],
  ];
  const stories: Record<EnrollmentStatus, Step[]> = {
    draft: [],
    email_pending: [['submit', days]],
    in_review: note === 'paused' ? [...begun, ['ask', days - 1], ['resubmit', days - 4]] : begun,
    needs_action:
      note === 'denied'
        ? [
            ['submit', days + 0.5],
            ['deny', days],
          ]
        : [...begun, ['ask', days - 2]],
    qualified: verified,
    active: signed,
    rejected: note === 'for_good' ? again : refused,
    closed: [...begun, ['ask', days - 2], ['close', days - 33]],
    ended: [],
    withdrawn: [...begun, ['withdraw', days - 4]],
    suspended: [...signed, ['suspend', 12]],
  };
  return stories[status];
}

function enroll(ledger: Ledger, company: Company, steps: Step[], domain: string, office: Office): void {
  const { organizationId, stand, userId } = company;
  const attempts = steps.filter(([event]) => event === 'reject').length;
  const began = ago(stand.days + 2);
  const movedAt = ago(steps.at(-1)?.[1] ?? stand.days);
  const reference = newReference();
  const sent = steps.find(([event]) => event === 'submit');
  const enrollmentId = ledger.add('enrollment', {
    ...{ organizationId, reference, status: stand.status, version: steps.length, attempts, createdAt: began, movedAt },
    sentAt: sent ? ago(sent[1]) : null,
  });
  ledger.note(
    [organizationId],
    { action: 'enrollment.start', subject: 'enrollment', subjectId: enrollmentId, at: began, userId, as: 'member' },
    null,
    { reference, country: company.country },
  );
  const primary = profile(ledger, company, enrollmentId, domain);
  const events = history(ledger, company, enrollmentId, steps, office);
  checks(ledger, enrollmentId, stand, primary, office);
  if (stand.status === 'needs_action' && stand.note !== 'denied')
    ask(ledger, enrollmentId, events.at(-1) ?? '', office);
  if (stand.note === 'claimed')
    ledger.add('claim', { enrollmentId, userId: office.reviewerId, at: after(movedAt, hours(1)) });
  if (stand.note === 'proposed')
    ledger.add('proposal', {
      ...{ enrollmentId, kind: 'reject', version: events.length, proposedById: office.secondId },
      ...{ reasons: ['name_mismatch'], at: after(movedAt, hours(20)) },
      message: 'The register knows no company of this name.',
    });
  if (stand.status === 'active' || stand.status === 'suspended') sign(ledger, company, enrollmentId, office);
}

function history(ledger: Ledger, company: Company, enrollmentId: string, steps: Step[], office: Office): string[] {
  const actors = { member: company.userId, reviewer: office.reviewerId, bearer: null, clock: null };
  let status: EnrollmentStatus = 'draft';
  return steps.map(([event, daysAgo], place) => {
    const as = event === 'suspend' ? 'reviewer' : (lifecycle[event].by[0] ?? 'member');
    const userId = event === 'suspend' ? office.leadId : actors[as as keyof typeof actors];
    const { to } = lifecycle[event];
    const [at, version, fromStatus] = [ago(daysAgo), place + 1, status];
    const note =
      event === 'suspend'
        ? 'Two invoices are overdue.'
        : event === 'reject'
          ? 'The register knows no company of this name.'
          : null;
    const id = ledger.add('enrollmentEvent', {
      ...{ enrollmentId, version, event, fromStatus, toStatus: to, actedAs: as, userId, note, at },
    });
    ledger.note(
      [company.organizationId],
      { action: `enrollment.${event}`, subject: 'enrollment', subjectId: enrollmentId, at, userId, as },
      { status: fromStatus, version: place },
      { status: to, version },
    );
    status = to;
    return id;
  });
}

function profile(ledger: Ledger, company: Company, enrollmentId: string, domain: string): string {
  const { name, city, postal, country, first, last, stand } = company;
  const sent = stand.status !== 'draft';
  const done = ['qualified', 'active', 'suspended'].includes(stand.status);
  const savedAt = ago(stand.days + 1);
  const profileId = ledger.add('companyProfile', {
    ...{
      enrollmentId,
      version: 1,
      state: done ? 'finalized' : sent ? 'submitted' : 'draft',
      countryIso2: country,
      savedAt,
    },
    ...{
      legalName: name,
      addressLine1: `${city} 8`,
      city,
      postalCode: postal || null,
      submittedAt: sent ? savedAt : null,
    },
  });
  const email = `contact@${domain}`;
  ledger.add('contact', { profileId, kind: 'primary', firstName: first, lastName: last, email });
  ledger.add('contact', { profileId, kind: 'support', email: `support@${domain}` });
  return email;
}

function checks(
  ledger: Ledger,
  enrollmentId: string,
  { status, note, days }: Stand,
  primary: string,
  office: Office,
): void {
  const confirmed = !['draft', 'email_pending'].includes(status) && note !== 'denied';
  const verified = ['qualified', 'active', 'suspended'].includes(status);
  const owned: CheckStatus = confirmed
    ? 'passed'
    : note === 'denied'
      ? 'failed'
      : status === 'email_pending'
        ? 'running'
        : 'not_started';
  const rest: CheckStatus = verified ? 'passed' : confirmed ? 'running' : 'not_started';
  const movedAt = ago(days);
  ledger.add('check', {
    enrollmentId,
    kind: 'email_ownership',
    status: owned,
    evidence: confirmed ? primary : null,
    movedAt,
  });
  for (const kind of ['email_domain', 'employment', 'business'] as const)
    ledger.add('check', {
      enrollmentId,
      kind,
      status: rest,
      decidedById: verified ? office.reviewerId : null,
      movedAt,
    });
}

function ask(ledger: Ledger, enrollmentId: string, eventId: string, { reviewerId: askedById }: Office): void {
  ledger.add('fixRequest', {
    ...{ enrollmentId, eventId, field: 'company', reason: 'name_mismatch', askedById },
    message: 'Please write the name as it stands in the register.',
  });
}

function sign(ledger: Ledger, company: Company, enrollmentId: string, { agreement }: Office): void {
  const { organizationId, userId, first, last, partnerId, stand } = company;
  ledger.add('signature', {
    ...{ agreementId: agreement.id, organizationId, enrollmentId, userId, firstName: first, lastName: last },
    ...{ title: 'Managing director', statement: 'I may sign legal agreements for this company', locale: usual },
    ...{
      pdfSha256: agreement.pdfSha256,
      partnerId: partnerId ?? '',
      signedAt: ago(Math.max(stand.days - 5, 0.05)),
      id: randomUUID(),
    },
  });
}
