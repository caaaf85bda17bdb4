import type { ProposalKind } from '@/generated/prisma/enums';
import type { Reviewer } from '@/lib/actor';
import { notOwn } from '@/lib/conditions';
import { type EnrollmentEvent, eventsFor, reasonsAgainst } from '@/lib/enrollment/lifecycle';
import type { Facts } from '@/lib/enrollment/needs';
import type { Reason } from '@/lib/refusal';
import { reviewersChecks, workedOn } from './lifecycle';

export const decisions = [
  'approve',
  'ask',
  'propose',
  'reject',
  'propose_override',
  'override',
  'propose_reinstate',
  'reinstate',
  'suspend',
  'restore',
] as const;

/** What a reviewer can do with a case. What takes two begins as a proposal, which is not yet an event of the enrollment. */
export type Decision = (typeof decisions)[number];

/** What this reviewer could do with the case from where it stands, in order, each with the reasons against it. */
export function decisionsFor(reviewer: Reviewer, facts: Facts): { decision: Decision; reasons: Reason[] }[] {
  const possible = eventsFor(reviewer, facts.status).flatMap((event) => turnOf(event, facts));
  return decisions
    .filter((decision) => possible.includes(decision))
    .map((decision) => ({ decision, reasons: reasonsAgainstDecision(decision, reviewer, facts) }));
}

// Whose turn it is with what takes two: the first person's until it is proposed, then the second one's. What failed nowhere is not overridden.
function turnOf(event: EnrollmentEvent, facts: Facts): (EnrollmentEvent | Decision)[] {
  if (!isKind(event)) return [event];
  if (facts.proposal) return facts.proposal.kind === event ? [event] : [];
  return event === 'override' && !facts.checks.some(({ status }) => status === 'failed') ? [] : [proposing[event]];
}

const proposing = {
  reject: 'propose',
  override: 'propose_override',
  reinstate: 'propose_reinstate',
} as const satisfies Record<ProposalKind, Decision>;

/** What takes two people, by the event the second one causes. */
export type TakesTwo = keyof typeof proposing;

const isKind = (event: string): event is ProposalKind => Object.hasOwn(proposing, event);

/** How a case stands to a reviewer: who has it on their desk, and whether it is about an organization they belong to. */
export type Desk = { heldBy: string | null; own: boolean };

const free: Desk = { heldBy: null, own: false };

/**
 * Also for a decision the case no longer allows. The checks that approving itself would tick do not stand in its way; a colleague who has
 * the case does.
 */
export function reasonsAgainstDecision(
  decision: Decision,
  reviewer: Reviewer,
  facts: Facts,
  desk: Desk = free,
): Reason[] {
  return [...reasonsAgainstHolder(reviewer, facts, desk), ...against(decision, reviewer, facts)];
}

/**
 * A case on somebody's desk is theirs until they give it back or a lead takes it over; a lead, too, takes it over first. One's own
 * organization is always a colleague's.
 */
export function reasonsAgainstHolder(reviewer: Reviewer, { status }: Facts, { heldBy, own }: Desk): Reason[] {
  if (own) return notOwn({ own }, reviewer);
  const anothers = heldBy !== null && heldBy !== reviewer.userId && workedOn.includes(status);
  return anothers ? [{ code: 'claimed_by_another', cure: 'reload' }] : [];
}

/** Why nothing is said of a check now: only what is in review is looked at. */
export function reasonsAgainstVerdicts({ status }: Pick<Facts, 'status'>): Reason[] {
  return status === 'in_review' ? [] : [{ code: 'not_in_this_state', cure: 'reload', with: { status } }];
}

function against(decision: Decision, reviewer: Reviewer, facts: Facts): Reason[] {
  switch (decision) {
    case 'propose':
      return reasonsAgainstProposing('reject', reviewer, facts);
    case 'propose_override':
      return reasonsAgainstProposing('override', reviewer, facts);
    case 'propose_reinstate':
      return reasonsAgainstProposing('reinstate', reviewer, facts);
    default:
      return reasonsAgainst(decision, reviewer, decision === 'approve' ? ticked(facts) : facts);
  }
}

/** Why this cannot be proposed: somebody proposed before, or it could not be done even by two, of whom the second may be a lead. */
export function reasonsAgainstProposing(kind: ProposalKind, reviewer: Reviewer, facts: Facts): Reason[] {
  if (facts.proposal) return [{ code: 'moved_on', cure: 'reload' }];
  return reasonsAgainst(kind, { ...reviewer, lead: true }, { ...facts, proposal: { kind, by: 'somebody else' } });
}

function ticked(facts: Facts): Facts {
  const theirs: ReadonlySet<string> = new Set(reviewersChecks);
  const checks = facts.checks.map((check) =>
    theirs.has(check.kind) && check.status !== 'failed' ? { ...check, status: 'passed' as const } : check,
  );
  return { ...facts, checks };
}
