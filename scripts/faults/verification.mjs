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
];
