import type { Answer } from './reseller-findings';

/** Where a reseller goes on from a finding. */
export type OwnWay =
  | 'enrollment'
  | 'partner_id'
  | 'agreements'
  | 'invitation'
  | 'directory'
  | 'regions'
  | 'list'
  | 'admins';

/** Everything that can be found, whether it is in the way, and where it goes on from there. */
export const ownFindings = {
  only_account: { answer: 'fine' },
  one_of_several: { answer: 'fine' },
  not_a_reseller: { answer: 'stop' },
  enrolled: { answer: 'fine' },
  not_enrolled: { answer: 'stop', way: 'enrollment' },
  verified: { answer: 'fine' },
  not_verified: { answer: 'stop', way: 'enrollment' },
  linked: { answer: 'fine' },
  not_linked: { answer: 'stop', way: 'partner_id' },
  signed: { answer: 'fine' },
  not_signed: { answer: 'stop', way: 'agreements' },
  in_standing: { answer: 'fine' },
  suspended: { answer: 'stop', way: 'enrollment' },
  kept: { answer: 'fine', way: 'invitation' },
  mailed: { answer: 'stop' },
  named_elsewhere: { answer: 'stop', way: 'directory' },
  none: { answer: 'stop', way: 'directory' },
  not_known: { answer: 'unknown' },
  fits: { answer: 'fine' },
  provider_suspended: { answer: 'stop' },
  run_out: { answer: 'stop', way: 'invitation' },
  partners: { answer: 'stop', way: 'list' },
  other_partner_id: { answer: 'stop' },
  other_region: { answer: 'stop', way: 'regions' },
  global_admin: { answer: 'fine' },
  not_global_admin: { answer: 'stop', way: 'admins' },
  some_admins: { answer: 'fine' },
  no_admin: { answer: 'stop' },
} as const satisfies Record<string, { answer: Answer; way?: OwnWay }>;

export type OwnFinding = keyof typeof ownFindings;
