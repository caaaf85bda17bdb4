/** See scripts/parts/planted-faults.mjs. */
export const verification = [
  {
    breaks: 'Next case gives a reviewer the very refusal they proposed.',
    file: 'lib/verification/claims.ts',
    was: 'enrollment_id = e.id and proposed_by_id = ',
    is: 'enrollment_id = e.id and proposed_by_id <> ',
  },
  {
    breaks: 'A reviewer opens a case that was never sent in.',
    file: 'lib/verification/case.ts',
    was: ' and sent_at is not null for update',
    is: ' for update',
  },
  {
    breaks: 'A lead decides over a colleague’s case without taking it over.',
    file: 'lib/verification/decisions.ts',
    was: 'heldBy !== null && heldBy !== reviewer.userId',
    is: 'heldBy !== null && !reviewer.lead && heldBy !== reviewer.userId',
  },
  {
    breaks: 'A case is refused on a ground that was put there after the page was shown.',
    file: 'lib/verification/proposals.ts',
    was: 'proposal && +proposal.at !== +proposedAt',
    is: 'proposal && +proposal.at < +proposedAt',
  },
  {
    breaks: 'What is asked at the very moment the office closes has a business day of its own.',
    file: 'lib/office/business-days.ts',
    was: 'closing <= startedAt',
    is: 'closing < startedAt',
  },
  {
    breaks: 'Two reviewers move one case at once, and both succeed.',
    file: 'lib/move.ts',
    was: '    if (count === 0) throw Refusal.movedOn(subject, idOf(facts));\n',
    is: '',
  },
  {
    breaks: 'What was proposed about a case is done after the case has moved.',
    file: 'lib/enrollment/facts.ts',
    was: 'return row.proposal?.version === row.version;',
    is: 'return row.proposal !== null;',
  },
  {
    breaks: 'One reviewer alone wishes away what a colleague found failed.',
    file: 'lib/verification/lifecycle.ts',
    was: "status === 'failed' && actor.as === 'reviewer' && decidedById !== actor.userId",
    is: "status === 'failed' && actor.as === 'operator' && decidedById !== actor.userId",
  },
  {
    breaks: 'A check that is still open is overridden with one that failed.',
    file: 'lib/enrollment/needs.ts',
    was: 'if (checks.length === 0 || checks.some(undecided)) return',
    is: 'if (checks.length === 0) return',
  },
  {
    breaks: 'A reason that was retired is given all the same.',
    file: 'lib/verification/reason-catalogue.ts',
    was: 'if (found.some(({ retired }) => retired))',
    is: 'if (found.length > codes.length)',
  },
  {
    breaks: 'What a lead writes for later is said at once.',
    file: 'lib/verification/reason-catalogue.ts',
    was: 'where valid_from <= ',
    is: 'where valid_from is not null or valid_from <= ',
  },
  {
    breaks: 'A decision on the sixth day counts as in time.',
    file: 'lib/numbers/tally.ts',
    was: 'days <= promisedDays ? [count] : []',
    is: 'days <= promisedDays + 1 ? [count] : []',
  },
  {
    breaks: 'What was counted before the clock went back is never counted again.',
    file: 'lib/numbers/roll-up.ts',
    was: 'from numbers_day where day >= ',
    is: 'from numbers_day where day - 10000 >= ',
  },
];
