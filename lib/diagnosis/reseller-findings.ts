/** `stop`: this is in the way. `unknown`: it cannot be said before something above it is known. */
export type Answer = 'fine' | 'stop' | 'unknown';

/** Where a provider goes on from a finding. */
export type ResellerWay = 'agreements' | 'authorization' | 'users' | 'regions' | 'partnership' | 'sent' | 'invite';

/** Everything that can be found, whether it is in the way, and where it goes on from there. */
export const resellerFindings = {
  may_invite: { answer: 'fine' },
  role_missing: { answer: 'stop', way: 'users' },
  not_authorized: { answer: 'stop', way: 'authorization' },
  unsigned: { answer: 'stop', way: 'agreements' },
  number_fine: { answer: 'fine' },
  number_unasked: { answer: 'unknown' },
  number_unknown: { answer: 'stop' },
  number_global: { answer: 'stop' },
  linked: { answer: 'fine' },
  not_linked: { answer: 'stop' },
  not_opened: { answer: 'unknown' },
  not_known: { answer: 'unknown' },
  same_region: { answer: 'fine' },
  other_region: { answer: 'stop', way: 'regions' },
  enrolled: { answer: 'fine' },
  not_enrolled: { answer: 'stop' },
  verified: { answer: 'fine' },
  in_review: { answer: 'stop' },
  signed: { answer: 'fine' },
  not_signed: { answer: 'stop' },
  in_standing: { answer: 'fine' },
  suspended: { answer: 'stop' },
  not_partners: { answer: 'fine' },
  partners: { answer: 'stop', way: 'partnership' },
  sent: { answer: 'fine', way: 'sent' },
  opened: { answer: 'fine', way: 'sent' },
  waits: { answer: 'fine', way: 'sent' },
  with_them: { answer: 'fine', way: 'sent' },
  draft: { answer: 'stop', way: 'sent' },
  kept_by_another: { answer: 'stop', way: 'invite' },
  run_out: { answer: 'stop', way: 'sent' },
  declined: { answer: 'stop', way: 'invite' },
  revoked: { answer: 'stop', way: 'invite' },
  none_sent: { answer: 'stop', way: 'invite' },
  none_needed: { answer: 'fine' },
  admin_there: { answer: 'fine' },
  no_admin: { answer: 'stop' },
} as const satisfies Record<string, { answer: Answer; way?: ResellerWay }>;

export type ResellerFinding = keyof typeof resellerFindings;
