import type { Visitor } from '@/lib/actor';
import { days, now } from '@/lib/clock';
import { brokeConstraint, db, transaction } from '@/lib/db';
import { newValue } from '@/lib/domain-proof/commands';
import { domainSaid, listProvable } from '@/lib/domain-proof/domains';
import { factsFrom, wantedForFacts } from '@/lib/enrollment/facts';
import { canonicalAddress } from '@/lib/field/email-address';
import { announce } from '@/lib/letter/announce';
import { mint } from '@/lib/link/link';
import type { Locale } from '@/lib/locale';
import { networkOf } from '@/lib/network';
import { countTry } from '@/lib/throttle';
import { giveJob, type Jobs } from '@/lib/worker/job';
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
  await countTry('way_back_origin', networkOf(from.ip));
  const asked = { ...fields, email: canonicalAddress(fields.email) };
  await countTry('way_back_address', asked.email);
  await countTry('way_back_reference', asked.reference);
  await transaction((tx) => giveJob(tx, 'answer_way_back', { asked, from }));
}

/**
 * Writes down the request and sends its letter, where reference and name belong together and the address stands at the company's own domain; else
 * nothing at all. Asked again by the same address, the letter comes again. The worker's part of asking.
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
    const made = { ...fields, organizationId, domain, value: newValue(), askedAt: now(), movedAt: now() };
    const { id } = before ?? (await tx.wayBack.create({ data: { ...made, dueAt: now(), ...dueIn('asked') } }));
    const facts = await factsOf(tx, id, by);
    if (!before) await begin(tx, by, facts);
    const { email: address, locale } = facts;
    const linkId = await mint(tx, { purpose: 'prove_way_back', subjectId: id, address, lasts: proveLinkLasts });
    const to = { party: 'user', address, locale, organizationId } as const;
    const content = { ...newsOf(facts), domain: domainSaid(domain) };
    await announce(tx, 'way-back-asked', { factId: linkId, to, content, linkId, by });
  }).catch(quietly);
}

const over = ['opened', 'stopped', 'declined', 'expired'] as const;

// Of two jobs at once the second finds the letter of the first on its way.
function quietly(fault: unknown): void {
  if (!brokeConstraint(fault, 'way_back_open')) throw fault;
}

/** The company meant and its domain at which the address stands; null where they do not belong together. */
async function findCompany({ reference, company, email }: Jobs['answer_way_back']['asked']) {
  const row = await db.enrollment.findUnique({ where: { reference }, include: wantedForFacts });
  if (!row) return null;
  const { organizationId, lastSent } = factsFrom(row);
  const open = { id: organizationId, closedAt: null };
  const organization = await db.organization.findFirst({
    where: open,
    select: { name: true, domainProofs: { where: { status: 'held' }, select: { domain: true } } },
  });
  if (!organization || ![organization.name, lastSent.company].map(plain).includes(plain(company))) return null;
  const own = await listProvable(lastSent.primaryContact?.email, null);
  const domains = [...own, ...organization.domainProofs.map(({ domain }) => domain)];
  const [asked] = await listProvable(email, null);
  // Whom the portal shut out does not come in by this door.
  if ((await db.user.count({ where: { email, disabledAt: { not: null } } })) > 0) return null;
  return asked && domains.includes(asked) ? { organizationId, domain: asked } : null;
}

const plain = (name: string | null) =>
  (name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
