import type { EnrollmentStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import type { Reason } from '@/lib/refusal';
import { missingToSign } from './ahead';
import { type EnrollmentEvent, eventsFor, reasonsAgainst } from './lifecycle';
import { type Facts, isConfirmed } from './needs';

/** What an enrollment consists of, in the order in which it is shown. Source: the seed's steps 3–8. */
export const taskKeys = [
  'sign_in',
  'partner_id',
  'profile',
  'submit',
  'contact',
  'documents',
  'review',
  'agreement',
  'program_info',
  'admin_agent',
] as const;

export type TaskKey = (typeof taskKeys)[number];

/** done: nothing left · todo: the applicant's · wait: somebody else's turn · need: the applicant's, and it holds things up · no: refused · off: not yet. */
export type TaskState = 'done' | 'todo' | 'wait' | 'need' | 'no' | 'off';

export type Task = { key: TaskKey; state: TaskState; reasons: Reason[]; now: boolean };

/**
 * What the tasks need beyond the facts. `asked`: the parts of the answers a reviewer wants changed, `wanted`: what is to be proven by a
 * document; `documents`: how many were sent.
 */
export type Story = {
  facts: Facts;
  deferred: boolean;
  adminAgents: number;
  asked: readonly string[];
  wanted: readonly string[];
  documents: number;
};

/** The tasks of one enrollment, for a member of its organization. A direct partner has nothing to confirm and nothing to verify. */
export function tasksOf(actor: Actor, story: Story): Task[] {
  const skipped: readonly TaskKey[] = story.facts.directPartner ? ['contact', 'documents', 'review'] : [];
  const shown = (key: TaskKey) =>
    key !== 'documents' || story.documents > 0 || takesDocuments.includes(story.facts.status);
  const keys = taskKeys.filter((key) => !skipped.includes(key) && shown(key));
  const tasks = keys.map((key) => ({ key, state: states[key](actor, story), reasons: reasonsOf(key, actor, story) }));
  const current =
    tasks.find(({ state }) => ['need', 'wait', 'no'].includes(state)) ?? tasks.find(isToDo(story.deferred));
  return tasks.map((task) => ({ ...task, now: task === current }));
}

/** The event by which this member sends the answers in, first or again; null where they are not to be sent. */
export function sendingEvent(actor: Actor, facts: Facts): EnrollmentEvent | null {
  const possible = eventsFor(actor, facts.status);
  if (possible.includes('submit')) return facts.directPartner ? 'enroll_direct' : 'submit';
  if (possible.includes('resubmit')) return isConfirmed(facts) ? 'resubmit' : 'resubmit_contact';
  return null;
}

/** Why the answers cannot be sent now; an empty list opens the door. */
export function reasonsAgainstSending(actor: Actor, facts: Facts): Reason[] {
  const event = sendingEvent(actor, facts);
  return event ? reasonsAgainst(event, actor, facts) : [{ code: 'not_in_this_state', cure: 'enrollment' }];
}

type StateOf = (actor: Actor, story: Story) => TaskState;

const states: Record<TaskKey, StateOf> = {
  sign_in: () => 'done',
  partner_id: (_, { facts }) => (facts.partnerId ? 'done' : 'todo'),
  profile: (_, { facts, asked }) => {
    if (facts.status === 'needs_action' && !isConfirmed(facts)) return 'need';
    if (asked.length > 0) return 'need';
    return profileGiven(facts) ? 'done' : 'todo';
  },
  submit: (actor, { facts }) => {
    if (!sendingEvent(actor, facts)) return 'done';
    if (facts.status === 'draft') return profileGiven(facts) ? 'todo' : 'off';
    return 'need';
  },
  contact: (_, { facts }) => (isConfirmed(facts) ? 'done' : contactStates[facts.status]),
  documents: (_, { wanted, documents }) => (wanted.length > 0 ? 'need' : documents > 0 ? 'done' : 'off'),
  review: (_, { facts }) =>
    reviewStates[facts.status] === 'off' && hasBegun(facts) ? 'wait' : reviewStates[facts.status],
  agreement: (actor, { facts }) => {
    if (signed.includes(facts.status)) return 'done';
    return missingToSign(actor, facts).length === 0 ? 'todo' : 'off';
  },
  program_info: (_, { facts }) => (facts.status === 'active' ? 'done' : facts.status === 'suspended' ? 'no' : 'off'),
  admin_agent: (_, { facts, adminAgents }) => {
    if (adminAgents > 0) return 'done';
    return signed.includes(facts.status) ? 'todo' : 'off';
  },
};

/** From the moment the answers are sent in until the decision. */
export const takesDocuments: readonly EnrollmentStatus[] = ['email_pending', 'in_review', 'needs_action', 'rejected'];

const signed: readonly EnrollmentStatus[] = ['active', 'suspended'];

const settled = {
  qualified: 'done',
  active: 'done',
  suspended: 'done',
  withdrawn: 'off',
  closed: 'off',
  ended: 'off',
} as const;

const contactStates: Record<EnrollmentStatus, TaskState> = {
  ...settled,
  draft: 'off',
  email_pending: 'wait',
  in_review: 'done',
  needs_action: 'off',
  rejected: 'off',
};

const reviewStates: Record<EnrollmentStatus, TaskState> = {
  ...settled,
  draft: 'off',
  email_pending: 'off',
  in_review: 'wait',
  needs_action: 'off',
  rejected: 'no',
};

/** A review that began goes on after the applicant has acted; before the contact confirms there is none. */
function hasBegun({ checks }: Facts): boolean {
  return checks.some(({ kind, status }) => kind !== 'email_ownership' && status !== 'not_started');
}

function reasonsOf(key: TaskKey, actor: Actor, { facts }: Story): Reason[] {
  if (key === 'submit' && sendingEvent(actor, facts)) return reasonsAgainstSending(actor, facts);
  if (key === 'agreement' && !signed.includes(facts.status)) return missingToSign(actor, facts);
  return [];
}

function profileGiven(facts: Facts): boolean {
  return facts.supportContactGiven && (facts.directPartner || (facts.companyGiven && facts.primaryContact !== null));
}

/** A PartnerID left for later is to do, but not what comes next. */
function isToDo(deferred: boolean) {
  return ({ key, state }: { key: TaskKey; state: TaskState }) =>
    state === 'todo' && !(deferred && key === 'partner_id');
}
