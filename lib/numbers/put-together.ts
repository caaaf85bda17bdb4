import { now } from '@/lib/clock';
import type { Calendars } from '@/lib/office/queries';
import { type Found, most } from './found';
import { type Range, startOf, startsIn, unitOf } from './range';
import { countedBy, type Decided } from './raw';
import { put, type Summary, summaryOf } from './tally';
import { waitingOf } from './waiting';

/** A day, week or month of the range. */
export type Bucket = Summary & { start: string; approved: number; rejected: number };

/** `reviewerId` null: somebody who is no user any more. */
export type ReviewerNumbers = Summary & { id: string; name: string | null; open: number };

export type ReasonNumbers = { reason: string; said: unknown; asked: number; refused: number };

/** What was counted before and what was decided since, in one: neither is told from the other any more. */
export function putTogether(calendars: Calendars, range: Range, found: Found) {
  const fresh = found.fresh.slice(0, most.decisions).map(countedBy(calendars));
  const waiting = waitingOf(calendars, found.due, now());
  const inReview = found.due.reduce((all, { count }) => all + count, 0);
  const buckets = bucketsOf(range, found, fresh);
  return {
    buckets,
    all: { ...summaryOf(tallyOf([...found.decided, ...fresh])), ...outcomes([...found.decided, ...fresh]) },
    reviewers: reviewersOf(found, fresh),
    reasons: reasonsOf(found),
    waiting: { ...waiting, inReview, paused: found.paused },
    countries: [...new Set([...found.countries, ...fresh.map(({ country }) => country)])].sort(),
    /** Whether more is there than was counted. */
    more: {
      cases: inReview > most.cases || found.paused > most.cases,
      decisions: found.fresh.length > most.decisions || found.freshReasons.length > most.decisions,
    },
  };
}

type Counted = { days: number; count?: number };

function tallyOf(decided: readonly Counted[]): Map<number, number> {
  const tally = new Map<number, number>();
  for (const { days, count = 1 } of decided) put(tally, days, count);
  return tally;
}

function outcomes(decided: readonly (Counted & { outcome: Decided['outcome'] })[]) {
  const of = (wanted: Decided['outcome']) =>
    decided.reduce((all, { outcome, count = 1 }) => all + (outcome === wanted ? count : 0), 0);
  return { approved: of('approved'), rejected: of('rejected') };
}

function bucketsOf(range: Range, { decided }: Found, fresh: readonly Decided[]): Bucket[] {
  const unit = unitOf(range);
  const since = fresh.map(({ day, ...one }) => ({ ...one, start: startOf(unit, day) }));
  return startsIn(range).map((start) => {
    const own = [...decided, ...since].filter((one) => one.start === start);
    return { start, ...summaryOf(tallyOf(own)), ...outcomes(own) };
  });
}

function reviewersOf({ byReviewer, open, names }: Found, fresh: readonly Decided[]): ReviewerNumbers[] {
  const decided = [...byReviewer, ...fresh];
  const ids = [...new Set([...decided, ...open].map(({ reviewerId }) => reviewerId))];
  return ids
    .map((id) => ({
      id,
      name: names.find((one) => one.id === id)?.name ?? null,
      ...summaryOf(tallyOf(decided.filter(({ reviewerId }) => reviewerId === id))),
      open: open.find(({ reviewerId }) => reviewerId === id)?.count ?? 0,
    }))
    .toSorted((one, other) => other.decided - one.decided || (one.name ?? '').localeCompare(other.name ?? ''))
    .slice(0, most.reviewers);
}

function reasonsOf({ reasons, freshReasons, labels }: Found): ReasonNumbers[] {
  const given = new Map<string, { asked: number; refused: number }>();
  for (const { reason, asked, refused } of [...reasons, ...freshReasons]) {
    const known = given.get(reason) ?? { asked: 0, refused: 0 };
    given.set(reason, { asked: known.asked + asked, refused: known.refused + refused });
  }
  return [...given]
    .map(([reason, counts]) => ({ reason, said: labels.find(({ code }) => code === reason)?.words ?? null, ...counts }))
    .toSorted(
      (one, other) => other.asked + other.refused - (one.asked + one.refused) || one.reason.localeCompare(other.reason),
    )
    .slice(0, most.reasons);
}
