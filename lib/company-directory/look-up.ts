import { createHash } from 'node:crypto';
import type { Member } from '@/lib/actor';
import { after, days, now } from '@/lib/clock';
import { demand, globalAdmin } from '@/lib/conditions';
import { db } from '@/lib/db';
import { type Failure, untilPatienceEnds } from '@/lib/outside/ask';
import { Refusal } from '@/lib/refusal';
import { countTry } from '@/lib/throttle';
import type { FoundCompany, Source } from './company';
import { directories } from './directories';
import { type CompanyDirectory, isFailure, type Question } from './port';
import type { LookUp } from './schema';

/** An answer that is kept, or why there is none. */
export type LookedUp = { answer: string } | Failure;

const lasts = days(1);

/**
 * Looks a company up for a member's organization: in what it was answered within a day, else in one directory after the other, three seconds
 * together. Refuses `company_unknown` where none of them knows it, and `too_many_tries` past thirty an hour. Source: domain fact 1.3.
 */
export async function lookUp(member: Member, look: LookUp, asking = directories()): Promise<LookedUp> {
  demand(globalAdmin, null, member);
  const { countryIso2 } = await db.organization.findUniqueOrThrow({ where: { id: member.organizationId } });
  const question = questionOf(look, countryIso2);
  const key = { organizationId: member.organizationId, question: hashOf(question) };
  const kept = await db.directoryAnswer.findUnique({
    where: { organizationId_question: key, at: { gt: after(now(), -lasts) } },
    select: { id: true },
  });
  if (kept) return { answer: kept.id };
  // Under its id no page from yesterday finds other companies than it showed.
  await db.directoryAnswer.deleteMany({ where: { ...key, at: { lte: after(now(), -lasts) } } });
  await countTry('look_up_company', member.organizationId);
  const found = await askInTurn(question, asking);
  if ('failed' in found) return found;
  const row = { source: found.source, companies: [...found.companies], at: now() };
  const { id } = await db.directoryAnswer.upsert({
    where: { organizationId_question: key },
    create: { ...key, ...row },
    update: row,
  });
  return { answer: id };
}

/** The companies of an answer its own organization was given within a day; null of any other. */
export async function findAnswer({ organizationId }: Member, id: string) {
  const row = await db.directoryAnswer.findFirst({ where: { id, organizationId, at: { gt: after(now(), -lasts) } } });
  // Written above, of what our own readers gave.
  return row && { ...row, companies: row.companies as FoundCompany[] };
}

/** Forgets what directories answered more than a day ago. Returns how many. */
export async function forgetAnswers(): Promise<number> {
  return (await db.directoryAnswer.deleteMany({ where: { at: { lte: after(now(), -lasts) } } })).count;
}

type Found = { source: Source; companies: readonly FoundCompany[] };

/** The first directory that knows it counts. That one of them failed is said only where none of the others knows it. */
async function askInTurn(question: Question, asking: readonly CompanyDirectory[]): Promise<Found | Failure> {
  const until = untilPatienceEnds();
  const failures: Failure[] = [];
  for (const directory of asking.filter(({ answers }) => answers(question))) {
    const looked = await directory.look(question, until);
    if (isFailure(looked)) failures.push(looked);
    else if (looked.length > 0) return { source: directory.source, companies: looked };
  }
  const [failure] = failures;
  if (failure) return failure;
  throw Refusal.because('company_unknown', { field: 'wanted', cure: 'company_by_hand' });
}

function questionOf({ by, wanted }: LookUp, country: string): Question {
  if (by === 'duns') return { by, duns: wanted };
  return by === 'lei' ? { by, lei: wanted } : { by, name: wanted, country };
}

function hashOf(question: Question): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('hex');
}
