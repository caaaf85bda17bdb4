/** What staff do with a case besides moving it, as the journal names it after `case.`. */
export const caseDeeds = [
  'claim',
  'release',
  'take_over',
  'give_back',
  'propose_rejection',
  'propose_override',
  'propose_reinstatement',
  'drop_proposal',
  'send_letter',
  'draft_fix',
  'drop_fix',
  'extend',
  'assign',
  'snooze',
  'wake',
  'lapse',
] as const;

export type CaseDeed = (typeof caseDeeds)[number];
