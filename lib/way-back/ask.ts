import type { Visitor } from '@/lib/actor';
import { days, now } from '@/lib/clock';
import { brokeConstraint, type Tx, transaction } from '@/lib/db';
import { newValue } from '@/lib/domain-proof/commands';
import { domainSaid } from '@/lib/domain-proof/domains';
import { canonicalAddress } from '@/lib/field/email-address';
import { announce } from '@/lib/letter/announce';
import { mint } from '@/lib/link/link';
import type { Locale } from '@/lib/locale';
import { networkOf } from '@/lib/network';
import { countTry, refusalAfterTry } from '@/lib/throttle';
import { giveJob, type Jobs } from '@/lib/worker/job';
import { findCompany } from './company';
import { factsOf } from './facts';
import { begin, dueIn } from './move';
import type { WayBackAsked } from './schema';
import { newsOf } from './tell';

/** How long the letter's link opens the page with the record. */
export const proveLinkLasts = days(21);

/**
 * A company says that nobody of it can sign in, and who should become Global admin. Here only the asking is counted and written down, the same
 * for everybody: the worker looks up whether there is such a company. Refuses `too_many_tries`.
 */
export async function ask(visitor: Visitor, fields: WayBackAsked & { locale: Locale }): Promise<void> {
  const { from } = visitor;
  const network = networkOf(from.ip);
  await countTry('way_back_origin', network);
  const asked = { ...fields, email: canonicalAddress(fields.email) };
  // By network: what a stranger elsewhere asks keeps nobody of the company from asking.
  await countTry('way_back_address', `${asked.email} ${network}`);
  await countTry('way_back_reference', `${asked.reference} ${network}`);
  await transaction((tx) => giveJob(tx, 'answer_way_back', { asked, from }));
}

/**
 * Writes down the request and sends its letter, where reference and name belong together and the address stands at the company's own domain; else
 * nothing at all. Asked again for the same address before the domain is proven, what was typed last counts and the letter comes again, so often a
 * day. The worker's part of asking.
 */
export async function answer({ asked, from }: Jobs['answer_way_back']): Promise<void> {
  const by = { as: 'visitor', from } as const;
  const found = await findCompany(asked);
  if (!found) return;
  const { company: _, ...fields } = asked;
  await transaction(async (tx) => {
    const { organizationId, domain } = found;
    const open = { organizationId, email: asked.email, status: { notIn: [...over] } };
    const before = await tx.wayBack.findFirst({ where: open, select: { id: true, status: true } });
    if (before && before.status !== 'asked') return;
    const typed = { ...fields, askedAt: now(), dueAt: now(), ...dueIn('asked') };
    const made = { ...typed, organizationId, domain, value: newValue(), movedAt: now() };
    if (before && !(await again(tx, before.id, typed))) return;
    const { id } = before ?? (await tx.wayBack.create({ data: made }));
    const facts = await factsOf(tx, id, by);
    if (!before) await begin(tx, by, facts);
    if (before && (await refusalAfterTry('way_back_letters', asked.email))) return;
    const { email: address, locale } = facts;
    const linkId = await mint(tx, { purpose: 'prove_way_back', subjectId: id, address, lasts: proveLinkLasts });
    const to = { party: 'user', address, locale, organizationId } as const;
    const content = { ...newsOf(facts), domain: domainSaid(domain) };
    await announce(tx, 'way-back-asked', { factId: linkId, to, content, linkId, by });
  }).catch(quietly);
}

/** What was typed last counts, while nobody has proven anything. False once somebody has. */
async function again(tx: Tx, id: string, typed: Omit<WayBackAsked, 'company'> & { askedAt: Date; dueAt: Date }) {
  return (await tx.wayBack.updateMany({ where: { id, status: 'asked' }, data: typed })).count === 1;
}

const over = ['opened', 'stopped', 'declined', 'expired'] as const;

// Of two jobs at once the second finds the letter of the first on its way.
function quietly(fault: unknown): void {
  if (!brokeConstraint(fault, 'way_back_open')) throw fault;
}
