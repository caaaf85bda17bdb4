import { clock } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { db, type Tx, transaction } from '@/lib/db';
import { fullName } from '@/lib/field/person-name';
import { announce } from '@/lib/letter/announce';
import { factOf } from '@/lib/letter/fact';
import { momentOf } from '@/lib/letter/letters';
import { listGlobalAdmins, tellAdmins } from '@/lib/organization/admins';
import { batch, eachDue } from '@/lib/worker/each-due';
import { mintConfirmLink } from './confirm-link';
import { factsOf } from './facts';
import { closesAt, daysToAct, type Facts, stalledSince } from './needs';
import { findSender } from './queries';

/** After how many days without anything done the applicant, and a contact who has not confirmed, are reminded. */
const reminderDays = [3, 7, 14] as const;

/** Reminds of what was begun and not sent in, or sent in and not confirmed: after 3, 7 and 14 days, once each. Returns how many enrollments. */
export async function remindStalled(): Promise<number> {
  const due = (last: string | null) =>
    db.enrollment.findMany({
      where: {
        status: { in: ['draft', 'email_pending'] },
        touchedAt: { lte: after(now(), -days(reminderDays[0])), gt: after(now(), -days(daysToAct)) },
        ...(last ? { id: { gt: last } } : {}),
      },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
  return eachDue('remind of an enrollment', due, ({ id }) => transaction((tx) => remind(tx, id)));
}

async function remind(tx: Tx, id: string): Promise<boolean> {
  await tx.$queryRaw`select 1 from enrollment where id = ${id}::uuid for update`;
  const facts = await factsOf(tx, id);
  const since = stalledSince(facts);
  const mark = reminderDays.findLast((count) => after(since, days(count)) <= now());
  const factId = factOf(`${id} untouched since ${since.getTime()} for ${mark}`);
  const stalled = facts.status === 'draft' || facts.status === 'email_pending';
  if (!mark || !stalled || (await tx.letter.findFirst({ where: { factId }, select: { id: true } }))) return false;
  await tellThatItWaits(tx, facts, factId);
  if (facts.status === 'email_pending') await tellContact(tx, facts);
  return true;
}

/** Tells the Global admins for what an enrollment waits: their answers, their contact, or another contact where theirs knew of nothing. */
export async function tellThatItWaits(tx: Tx, facts: Facts, factId: string): Promise<void> {
  const { status } = facts;
  const waitsFor = status === 'draft' ? 'answers' : status === 'email_pending' ? 'contact' : 'another';
  const named = waitsFor === 'another' ? facts.lastSent : facts;
  await tellAdmins(tx, 'enrollment-waits', {
    factId,
    organizationId: facts.organizationId,
    by: clock,
    content: {
      company: facts.company,
      reference: facts.reference,
      waitsFor,
      contact: named.primaryContact?.email ?? facts.company,
      closesAt: momentOf(closesAt(facts)),
    },
  });
}

// The link of the letter before has run out by the seventh day, so each reminder brings one of its own.
async function tellContact(tx: Tx, facts: Facts): Promise<void> {
  const contact = facts.primaryContact;
  const [reader] = await listGlobalAdmins(tx, facts.organizationId);
  if (!contact || !reader) return;
  const sender = (await findSender(tx, facts.id)) ?? reader;
  const linkId = await mintConfirmLink(tx, facts.id, contact.email);
  await announce(tx, 'confirm-email', {
    factId: linkId,
    to: {
      party: 'contact',
      address: contact.email,
      locale: reader.locale,
      organizationId: facts.organizationId,
    },
    content: {
      company: facts.company,
      reference: facts.reference,
      signedUpBy: fullName(sender),
      closesAt: momentOf(closesAt(facts)),
    },
    linkId,
    by: clock,
  });
}
