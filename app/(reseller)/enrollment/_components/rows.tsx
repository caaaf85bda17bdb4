import type { ReactNode } from 'react';
import type { When } from '@/app/_server/dates';
import { person } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import type { Task as Row } from '@/components/ui/task-list';
import type { Member } from '@/lib/actor';
import { isProofField, proofsWanted } from '@/lib/enrollment/proofs';
import type { Mine } from '@/lib/enrollment/queries';
import { type Task, type TaskKey, tasksOf } from '@/lib/enrollment/tasks';
import { ContactRow } from './contact-row';
import { checkAnswers } from './questions';
import { atOf, profileDetail, profileHref, reviewSaid, submitDetail } from './row-details';

type Context = { member: Member; mine: Mine; words: Words; when: When; email: string };
type Said = { title?: string; href?: string; detail?: ReactNode; also?: string; word?: string };

/** The tasks as rows: their words, where each is done, and why one is locked. */
export async function rowsOf(member: Member, mine: Mine, words: Words, when: When): Promise<Row[]> {
  const { email } = await person();
  const asked = mine.requests.map(({ field }) => field).filter((field) => !isProofField(field));
  const wanted = proofsWanted(mine.requests, mine.documents);
  const deferred = mine.partnerIdDeferredAt !== null;
  const story = { facts: mine.facts, deferred, adminAgents: mine.adminAgents.length, asked, wanted };
  const tasks = tasksOf(member, { ...story, documents: mine.documents.length });
  return tasks.map((task) => rowOf(task, { member, mine, words, when, email }));
}

function rowOf({ key, state, reasons, now }: Task, context: Context): Row {
  const { words } = context;
  const { also, ...said } = sayings[key](context, state);
  const locked = reasons.map((reason) => sentence(words, reason));
  return {
    key,
    title: words.enrollment.tasks[key],
    status: state,
    word: words.enrollment.states[state],
    ...said,
    now,
    reasons: also ? [{ text: also }, ...locked] : locked,
  };
}

const sayings: Record<TaskKey, (context: Context, state: Task['state']) => Said> = {
  sign_in: ({ member, words, email }) => ({
    detail: words.enrollment.details.signIn({ email, roles: member.roles.map((role) => words.roles[role]).join(', ') }),
  }),
  partner_id: ({ mine, words: { enrollment: t } }) => {
    const href = '/enrollment/partner-id';
    const { location } = mine.organization;
    if (location) return { href, detail: t.details.linked(location) };
    return {
      href,
      detail: mine.partnerIdDeferredAt ? t.details.deferred : t.details.mayDefer,
      also: t.details.untilLinked,
    };
  },
  profile: ({ mine, words: { enrollment: t }, when }, state) => ({
    ...(mine.facts.directPartner ? { title: t.supportOnly } : {}),
    href: profileHref(mine, state),
    detail: profileDetail(mine, t, when),
  }),
  submit: ({ mine, words: { enrollment: t }, when }, state) => ({
    ...(state === 'todo' || state === 'need' ? { href: checkAnswers } : {}),
    detail: submitDetail(mine, t, when, state),
  }),
  contact: ({ member, mine, words, when }, state) => ({
    detail: <ContactRow {...{ member, mine, words, when, state }} />,
  }),
  documents: ({ mine, words: { enrollment: t } }, state) => ({
    href: '/enrollment/documents',
    detail: mine.documents.length > 0 ? t.details.documentsSent({ count: mine.documents.length }) : t.details.documents,
    ...(state === 'off' ? { word: t.onRequest } : {}),
  }),
  review: ({ mine, words: { enrollment: t, conversation }, when }, state) => {
    const { detail, ...said } = reviewSaid(mine, t, when, state);
    if (!mine.sentAt) return { ...said, detail };
    return {
      ...said,
      detail: (
        <>
          {detail ? <p>{detail}</p> : null}
          <Link href="/enrollment/conversation">{conversation.title}</Link>
        </>
      ),
    };
  },
  agreement: ({ mine, words: { enrollment: t }, when }, state) => ({
    ...(state === 'off' ? {} : { href: '/agreements' }),
    detail:
      state === 'done'
        ? atOf(mine, ['sign'], when, t.details.agreementSigned)
        : state === 'todo'
          ? t.details.agreementReady
          : null,
  }),
  program_info: ({ words: { enrollment: t } }, state) => ({
    ...(state === 'off' ? {} : { href: '/settings/legal-info/program' }),
    detail: state === 'off' ? t.details.programAhead : t.details.programActive,
    ...(state === 'no' ? { word: t.suspended } : {}),
  }),
  admin_agent: ({ mine, words: { enrollment: t } }, state) => ({
    ...(state === 'off' ? {} : { href: '/settings/users' }),
    detail:
      state === 'done'
        ? t.details[mine.moreAdminAgents ? 'adminAgentsAmong' : 'adminAgents']({ names: mine.adminAgents.join(', ') })
        : t.details.adminAgentWhy,
  }),
};
