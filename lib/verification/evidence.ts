import type { CheckKind, CheckStatus } from '@/generated/prisma/enums';
import type { Member, Reviewer } from '@/lib/actor';
import { db } from '@/lib/db';
import { listProofs } from '@/lib/domain-proof/queries';
import { listForReview } from '@/lib/duplicate/review';
import { findFill } from '@/lib/enrollment/fills';
import type { Mine } from '@/lib/enrollment/queries';
import { evidenceFor } from './evidence-for';
import { type Given, knownOf } from './known';
import type { Case } from './queries';

const answering = ['confirm', 'undo_deny', 'deny'];
const sending = ['submit', 'resubmit', 'resubmit_contact'];

type Check = { kind: CheckKind; status: CheckStatus; evidence: string | null };

/** What speaks for a case and against it, who signed it up and from where, what its directory says, and the companies like it. */
export async function findEvidence(reviewer: Reviewer, found: Case) {
  const { id, profile, organization, checks, facts } = found;
  const entries = await listEntries(id);
  const [who, alike] = await Promise.all([
    findSigners(entries),
    profile && !facts.directPartner ? listForReview(reviewer, organization.id, profile) : [],
  ]);
  const rest = profile
    ? await weigh(found, { profile, checks, entries, alike: alike.length, tellsOrigin: true })
    : null;
  return { ...who, alike, fill: rest?.fill ?? null, seen: rest ? evidenceFor(await knownOf(rest)) : null };
}

export type Evidence = Awaited<ReturnType<typeof findEvidence>>;

/** The same for the company itself, as far as it concerns it: nothing of other companies, nor from where its contact answered. Null before it has answered anything. */
export async function findOwnEvidence(_: Member, mine: Mine) {
  const { id, profile, facts } = mine;
  if (!profile || facts.directPartner) return null;
  const entries = await listEntries(id);
  return evidenceFor(
    await knownOf(await weigh(mine, { profile, checks: mine.checks, entries, alike: null, tellsOrigin: false })),
  );
}

type Entries = Awaited<ReturnType<typeof listEntries>>;
type Weighed = Pick<Given, 'profile' | 'alike' | 'tellsOrigin'> & {
  profile: { fillId: string | null };
  checks: readonly Check[];
  entries: Entries;
};

async function weigh({ organization }: Pick<Case | Mine, 'organization'>, about: Weighed): Promise<Given> {
  const { profile, checks, entries, alike, tellsOrigin } = about;
  const { id: organizationId, countryIso2: country, location } = organization;
  const address = profile.contacts.find(({ kind }) => kind === 'primary')?.email ?? '';
  const [proofs, fill, users] = await Promise.all([
    listProofs(organizationId),
    findFill({ organizationId }, profile.fillId),
    db.user.findMany({
      where: { email: address, memberships: { some: { organizationId, disabledAt: null } } },
      select: { email: true },
    }),
  ]);
  const answered = answerOf(address, checks, entries);
  return {
    profile,
    country,
    partnerIdCountry: location?.countryIso2 ?? null,
    answered,
    proofs,
    fill,
    users,
    alike,
    tellsOrigin,
  };
}

/** What the contact of these answers answered last: an earlier contact's answer is none of theirs. */
function answerOf(address: string, checks: readonly Check[], entries: Entries): Given['answered'] {
  const ownership = checks.find(({ kind }) => kind === 'email_ownership');
  if (!ownership || ownership.evidence !== address) return null;
  const wanted: Partial<Record<CheckStatus, string[]>> = { passed: ['confirm', 'undo_deny'], failed: ['deny'] };
  return entries.find(({ event }) => wanted[ownership.status]?.includes(event)) ?? null;
}

/** What the applicant and the contact did, from the journal with its origin, the newest first. */
async function listEntries(enrollmentId: string) {
  const events = ['start', ...sending, ...answering];
  const rows = await db.auditEntry.findMany({
    where: { subject: 'enrollment', subjectId: enrollmentId, action: { in: events.map((one) => `enrollment.${one}`) } },
    orderBy: { id: 'desc' },
    take: 100,
    select: { action: true, at: true, userId: true, ip: true, userAgent: true },
  });
  return rows.map(({ action, ...row }) => ({ ...row, event: action.replace('enrollment.', '') }));
}

/** Who began it, and who sent it in last; null for what the journal does not have. */
async function findSigners(entries: Entries) {
  const begun = entries.find(({ event }) => event === 'start');
  const sent = entries.find(({ event }) => sending.includes(event));
  const ids = [begun?.userId, sent?.userId].filter((id) => typeof id === 'string');
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, firstName: true, lastName: true, email: true, createdAt: true },
  });
  const signer = (entry: typeof begun) => {
    const user = users.find(({ id }) => id === entry?.userId);
    return entry && user ? { ...user, ...entry } : null;
  };
  return { begun: signer(begun), sent: signer(sent) };
}

export type Signer = NonNullable<Evidence['begun']>;
