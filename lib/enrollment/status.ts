import type { Bearer, Visitor } from '@/lib/actor';
import { record } from '@/lib/audit';
import { after, days, now } from '@/lib/clock';
import { activeGlobalAdmin } from '@/lib/conditions';
import { db, type Tx, transaction } from '@/lib/db';
import { canonicalAddress } from '@/lib/field/email-address';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import { mint } from '@/lib/link/link';
import type { Locale } from '@/lib/locale';
import { networkOf } from '@/lib/network';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { countTry } from '@/lib/throttle';
import { giveJob, type Jobs } from '@/lib/worker/job';
import { factsFrom, wantedForFacts } from './facts';
import { lifecycle } from './lifecycle';
import { attemptsLeft, type Facts, type Named } from './needs';
import { wantedForTale } from './queries';
import type { StatusAsked } from './schema';

/** How long the letter's link opens the page, and how long it is kept that somebody asked. */
export const statusLinkLasts = days(7);

/**
 * Asks where an enrollment stands; anybody may. Here only the asking is counted and written down, the same for every reference and
 * address: the worker looks up whether they belong together. `locale`: the asker's. Refuses `too_many_tries` by the network, the address and the reference.
 */
export async function askForStatus(visitor: Visitor, fields: StatusAsked & { locale: Locale }): Promise<void> {
  const { from } = visitor;
  const { reference, locale } = fields;
  await countTry('status_origin', networkOf(from.ip));
  const email = canonicalAddress(fields.email);
  await countTry('status_address', email);
  await countTry('status_reference', reference);
  await transaction((tx) => giveJob(tx, 'send_status', { reference, email, locale, from }));
}

/** Sends the link when the address is one of its readers'. The worker's part of asking. */
export async function sendStatus({ reference, email: address, locale, from }: Jobs['send_status']): Promise<void> {
  const by = { as: 'visitor', from } as const;
  await transaction(async (tx) => {
    const row = await tx.enrollment.findUnique({ where: { reference }, include: wantedForFacts });
    const facts = row && factsFrom(row);
    const party = facts && (await readerOf(tx, facts, address));
    if (!party) return;
    const { id: enrollmentId, organizationId } = facts;
    const one = { enrollmentId_address: { enrollmentId, address } };
    const asked = { enrollmentId, address, createdAt: now() };
    const { id: subjectId } = await tx.statusAsk.upsert({ where: one, create: asked, update: asked });
    const linkId = await mint(tx, { purpose: 'read_status', subjectId, address, lasts: statusLinkLasts });
    const user = await tx.user.findUnique({ where: { email: address }, select: { locale: true } });
    const to = { party, address, locale: user?.locale ?? locale, organizationId } as const;
    const content = { company: namedOf(facts).company, reference };
    await announce(tx, 'enrollment-status', { factId: linkId, to, content, linkId, by });
    const deed = { action: 'enrollment.ask_status', subject: 'enrollment', subjectId: enrollmentId };
    await record(tx, by, { ...deed, organizationId, after: { address } });
  });
}

/**
 * What an opened link tells, and to whom. Null when its reader is none any more: no Global admin, another contact, or a contact who
 * answered "This was not me".
 */
export async function findStatus(bearer: Bearer) {
  const { subjectId, address } = bearer;
  const asked = await db.statusAsk.findUnique({
    where: { id: subjectId },
    select: { enrollment: { include: wantedForTale } },
  });
  if (!asked) return null;
  const { enrollment } = asked;
  const facts = factsFrom({ ...enrollment, history: enrollment.history.slice(-1) });
  const reader = await readerOf(db, facts, address);
  if (!reader) return null;
  const admins = await listGlobalAdmins(db, facts.organizationId);
  const told = { ...enrollment, facts: { ...facts, ...namedOf(facts) }, reader };
  return { ...told, admins: admins.map(fullName), toPutRight: isToPutRight(facts, bearer) };
}

export type Status = NonNullable<Awaited<ReturnType<typeof findStatus>>>;

/** Forgets who asked once their link has run out. Returns how many. */
export async function forgetAsks(): Promise<number> {
  return (await db.statusAsk.deleteMany({ where: { createdAt: { lt: after(now(), -statusLinkLasts) } } })).count;
}

/** As whom somebody may read it, if they may. */
async function readerOf(tx: Tx | typeof db, facts: Facts, address: string): Promise<'admin' | 'contact' | null> {
  const { organizationId } = facts;
  const admin = { ...activeGlobalAdmin, user: { ...activeGlobalAdmin.user, email: address } };
  if (await tx.membership.findFirst({ where: { organizationId, ...admin }, select: { id: true } })) return 'admin';
  const isContact = namedOf(facts).primaryContact?.email === address && facts.last?.event !== 'deny';
  return isContact ? 'contact' : null;
}

// Whether the company can still send in what it puts right.
function isToPutRight(facts: Facts, bearer: Bearer): boolean {
  const from: readonly Facts['status'][] = lifecycle.resubmit.from;
  return from.includes(facts.status) && attemptsLeft(facts, bearer).length === 0;
}

/** Whom the answers last sent in named; before any were, the draft. */
function namedOf(facts: Facts): Named {
  const { company, primaryContact } = facts.lastSent.primaryContact ? facts.lastSent : facts;
  return { company, primaryContact };
}
