/**
 * What of a reseller's journal a provider with administrator access reads: who works in the account, and how the company
 * stands. Not who signed in, and nothing about other providers.
 */
export const journalActions = [
  'user.invite',
  'user.join',
  'user.roles',
  'user.disable',
  'user.enable',
  'partner_account.connect',
  'partner_account.disconnect',
  'partner_account.move',
  'location.add',
  'location.change',
  'location.close',
  'partner_id.associate',
  'partner_id.release',
  'agreement.sign',
  'enrollment.suspend',
  'enrollment.restore',
] as const;

export type JournalAction = (typeof journalActions)[number];
