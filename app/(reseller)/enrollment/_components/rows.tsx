import type { ReactNode } from 'react';
import { sentence } from '@/app/_server/action';
import { cureHrefs } from '@/app/_server/cures';
import type { When } from '@/app/_server/dates';
import { person } from '@/app/_server/gates';
import type { Words } from '@/app/_server/words';
import type { Task as Row } from '@/components/ui/task-list';
import type { Member } from '@/lib/actor';
import { maxAttempts } from '@/lib/enrollment/needs';
import type { Mine } from '@/lib/enrollment/queries';
import { type Task, type TaskKey, tasksOf } from '@/lib/enrollment/tasks';
import type { Cure } from '@/lib/refusal';
import { lastReview } from '@/lib/verification/review-clock';
import { ContactRow } from './contact-row';
import { checkAnswers, firstOpenQuestion } from './questions';
import { passagesOf } from './review-panel';

type Context = { member: Member; mine: Mine; say: Words; when: When; email: string };
type Said = { title?: string; href?: string; detail?: ReactNode; also?: string; word?: string };

/** The tasks as rows: their words, where each is done, and why one is locked. */
export async function rowsOf(member: Member, mine: Mine, say: Words, when: When): Promise<Row[]> {
  const { email } = await person();
  const asked = mine.requests.map(({ field }) => field);
  const deferred = mine.partnerIdDeferredAt !== null;
  const tasks = tasksOf(member, { facts: mine.facts, deferred, adminAgents: mine.adminAgents.length, asked });
  return tasks.map((task) => rowOf(task, { member, mine, say, when, email }));
}

function rowOf({ key, state, reasons, now }: Task, context: Context): Row {
  const { say } = context;
  const { also, ...said } = sayings[key](context, state);
  const locked = reasons.map((reason) => sentence(say, reason));
  return {
    key,
    title: say.enrollment.tasks[key],
    status: state,
    word: say.enrollment.states[state],
    ...said,
    now,
    reasons: also ? [{ text: also }, ...locked] : locked,
  };
}

const sayings: Record<TaskKey, (context: Context, state: Task['state']) => Said> = {
  sign_in: ({ member, say, email }) => ({
    detail: say.enrollment.details.signIn({ email, roles: member.roles.map((role) => say.roles[role]).join(', ') }),
  }),
  partner_id: ({ mine, say: { enrollment: w } }) => {
    const href = '/enrollment/partner-id';
    const { location } = mine.organization;
    if (location) return { href, detail: w.details.linked(location) };
    return {
      href,
      detail: mine.partnerIdDeferredAt ? w.details.deferred : w.details.mayDefer,
      also: w.details.untilLinked,
    };
  },
  profile: ({ mine, say: { enrollment: w }, when }, state) => ({
    ...(mine.facts.directPartner ? { title: w.supportOnly } : {}),
    href: profileHref(mine, state),
    detail: profileDetail(mine, w, when),
  }),
  submit: ({ mine, say: { enrollment: w }, when }, state) => ({
    ...(state === 'todo' || state === 'need' ? { href: checkAnswers } : {}),
    detail: submitDetail(mine, w, when, state),
  }),
  contact: ({ member, mine, say, when }, state) => ({
    detail: <ContactRow {...{ member, mine, say, when, state }} />,
  }),
  review: ({ mine, say: { enrollment: w }, when }, state) => ({
    ...reviewSaid(mine, w, when, state),
  }),
  agreement: ({ mine, say: { enrollment: w }, when }, state) => ({
    ...(state === 'off' ? {} : { href: '/agreements' }),
    detail:
      state === 'done'
        ? atOf(mine, ['sign'], when, w.details.agreementSigned)
        : state === 'todo'
          ? w.details.agreementReady
          : null,
  }),
  program_info: ({ say: { enrollment: w } }, state) => ({
    ...(state === 'off' ? {} : { href: '/settings/legal-info' }),
    detail: state === 'off' ? w.details.programAhead : w.details.programActive,
    ...(state === 'no' ? { word: w.suspended } : {}),
  }),
  admin_agent: ({ mine, say: { enrollment: w } }, state) => ({
    ...(state === 'off' ? {} : { href: '/settings/users' }),
    detail: state === 'done' ? w.details.adminAgents({ names: mine.adminAgents.join(', ') }) : w.details.adminAgentWhy,
  }),
};

type W = Words['enrollment'];

function profileDetail({ facts, profile, draftSavedAt }: Mine, w: W, when: When): string {
  if (facts.directPartner) return w.details.supportOnly;
  if (!facts.companyGiven && !profile?.contacts.length) return w.details.profile;
  const given = w.details.profileGiven({ company: facts.company, city: profile?.city ?? '' });
  return draftSavedAt ? `${given} · ${w.details.draftSaved({ at: when.recent(draftSavedAt) })}` : given;
}

function profileHref(mine: Mine, state: Task['state']): string {
  if (state === 'todo') return firstOpenQuestion(mine);
  const asked = mine.requests.map(({ field }) => field).find((field) => field in cureHrefs) as Cure | undefined;
  return state === 'need' && asked ? `${cureHrefs[asked]}?from=check` : checkAnswers;
}

function submitDetail(mine: Mine, w: W, when: When, state: Task['state']): string | null {
  if (state === 'need') return w.details.unsent;
  if (state === 'done')
    return atOf(mine, ['submit', 'enroll_direct', 'resubmit', 'resubmit_contact'], when, w.details.sent);
  return mine.facts.directPartner ? w.details.direct : null;
}

function reviewSaid(mine: Mine, w: W, when: When, state: Task['state']): Said {
  if (state === 'off') return { detail: w.details.reviewAhead };
  if (state === 'done') return { detail: atOf(mine, ['approve'], when, w.details.verified) };
  if (state === 'no') return { detail: w.details.reviewFailed({ used: mine.attempts, of: maxAttempts }) };
  const stands = lastReview(passagesOf(mine.history))?.pauses.some(({ to }) => !to);
  return stands
    ? { detail: w.details.reviewPaused, word: w.paused }
    : { detail: w.details.reviewing, word: w.inReview };
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
