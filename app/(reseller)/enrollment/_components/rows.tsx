import type { ReactNode } from 'react';
import { sentence } from '@/app/_server/action';
import type { When } from '@/app/_server/dates';
import { person } from '@/app/_server/gates';
import type { Words } from '@/app/_server/words';
import type { Task as Row } from '@/components/ui/task-list';
import type { Member } from '@/lib/actor';
import type { Mine } from '@/lib/enrollment/queries';
import { type Task, type TaskKey, tasksOf } from '@/lib/enrollment/tasks';
import { ContactRow } from './contact-row';
import { checkAnswers } from './questions';
import { atOf, profileDetail, profileHref, reviewSaid, submitDetail } from './row-details';

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
