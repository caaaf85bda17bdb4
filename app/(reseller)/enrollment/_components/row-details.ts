import { putRightAt } from '@/app/_server/cures';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { maxAttempts } from '@/lib/enrollment/needs';
import { isProofField } from '@/lib/enrollment/proofs';
import type { Mine } from '@/lib/enrollment/queries';
import { passagesOf, standsStill } from '@/lib/enrollment/review-days';
import type { Task } from '@/lib/enrollment/tasks';
import { checkAnswers, firstOpenQuestion } from './questions';

type W = Words['enrollment'];

export function profileDetail({ facts, profile, draftSavedAt }: Mine, t: W, when: When): string {
  if (facts.directPartner) return t.details.supportOnly;
  if (!facts.companyGiven && !profile?.contacts.length) return t.details.profile;
  const { company } = facts;
  const given = profile?.city ? t.details.profileGiven({ company, city: profile.city }) : company;
  return draftSavedAt ? `${given} · ${t.details.draftSaved({ at: when.recent(draftSavedAt) })}` : given;
}

export function profileHref(mine: Mine, state: Task['state']): string {
  if (state === 'todo') return firstOpenQuestion(mine);
  const asked = mine.requests
    .filter(({ field }) => !isProofField(field))
    .map(({ field }) => putRightAt(field))
    .find((page) => page !== null);
  return (state === 'need' && asked) || checkAnswers;
}

export function submitDetail(mine: Mine, t: W, when: When, state: Task['state']): string | null {
  if (state === 'need') return t.details.unsent;
  if (state === 'done')
    return atOf(mine, ['submit', 'enroll_direct', 'resubmit', 'resubmit_contact'], when, t.details.sent);
  return mine.facts.directPartner ? t.details.direct : null;
}

export function reviewSaid(
  mine: Mine,
  t: W,
  when: When,
  state: Task['state'],
): { detail: string | null; word?: string } {
  if (state === 'off') return { detail: t.details.reviewAhead };
  if (state === 'done') return { detail: atOf(mine, ['approve', 'override'], when, t.details.verified) };
  if (state === 'no') return { detail: t.details.reviewFailed({ used: mine.attempts, of: maxAttempts }) };
  if (standsStill(passagesOf(mine.history))) return { detail: t.details.reviewPaused, word: t.paused };
  return { detail: mine.claim ? t.details.reviewing : t.details.queued, word: mine.claim ? t.inReview : t.queued };
}

/** When one of these last happened, said; null when none did. */
export function atOf(
  { history }: Mine,
  events: string[],
  when: When,
  said: (at: { at: string }) => string,
): string | null {
  const entry = history.findLast(({ event }) => events.includes(event));
  return entry ? said({ at: when.recent(entry.at) }) : null;
}
