import { passagesOf } from '@/app/_components/review-panel';
import { cureHrefs } from '@/app/_server/cures';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { maxAttempts } from '@/lib/enrollment/needs';
import type { Mine } from '@/lib/enrollment/queries';
import { standsStill } from '@/lib/enrollment/review-clock';
import type { Task } from '@/lib/enrollment/tasks';
import type { Cure } from '@/lib/refusal';
import { checkAnswers, firstOpenQuestion } from './questions';

type W = Words['enrollment'];

export function profileDetail({ facts, profile, draftSavedAt }: Mine, w: W, when: When): string {
  if (facts.directPartner) return w.details.supportOnly;
  if (!facts.companyGiven && !profile?.contacts.length) return w.details.profile;
  const given = w.details.profileGiven({ company: facts.company, city: profile?.city ?? '' });
  return draftSavedAt ? `${given} · ${w.details.draftSaved({ at: when.recent(draftSavedAt) })}` : given;
}

export function profileHref(mine: Mine, state: Task['state']): string {
  if (state === 'todo') return firstOpenQuestion(mine);
  const asked = mine.requests.map(({ field }) => field).find((field) => field in cureHrefs) as Cure | undefined;
  return state === 'need' && asked ? `${cureHrefs[asked]}?from=check` : checkAnswers;
}

export function submitDetail(mine: Mine, w: W, when: When, state: Task['state']): string | null {
  if (state === 'need') return w.details.unsent;
  if (state === 'done')
    return atOf(mine, ['submit', 'enroll_direct', 'resubmit', 'resubmit_contact'], when, w.details.sent);
  return mine.facts.directPartner ? w.details.direct : null;
}

export function reviewSaid(
  mine: Mine,
  w: W,
  when: When,
  state: Task['state'],
): { detail: string | null; word?: string } {
  if (state === 'off') return { detail: w.details.reviewAhead };
  if (state === 'done') return { detail: atOf(mine, ['approve'], when, w.details.verified) };
  if (state === 'no') return { detail: w.details.reviewFailed({ used: mine.attempts, of: maxAttempts }) };
  if (standsStill(passagesOf(mine.history))) return { detail: w.details.reviewPaused, word: w.paused };
  return { detail: mine.claim ? w.details.reviewing : w.details.queued, word: mine.claim ? w.inReview : w.queued };
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
