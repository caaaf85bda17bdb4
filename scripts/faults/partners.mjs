/** See scripts/parts/planted-faults.mjs. */
export const partners = [
  {
    breaks: 'A notice is taken back at the very end of its seventh day.',
    file: 'lib/partnership/needs.ts',
    was: 'days(daysToTakeBack)) > now()',
    is: 'days(daysToTakeBack)) >= now()',
  },
  {
    breaks: 'The access that was to outlast a partnership ends with it.',
    file: 'lib/partnership/clock.ts',
    was: "if (accessAfter !== 'keep') await",
    is: 'await',
  },
  {
    breaks: 'A provider looks into an account after its access’s last day, until the clock comes round.',
    file: 'lib/admin-access/queries.ts',
    was: '      OR: [{ until: null }, { until: { gt: now() } }],\n',
    is: '',
  },
  {
    breaks: 'A provider allowed to see the people reads the journal, too.',
    file: 'lib/admin-access/queries.ts',
    was: "if (access?.scope !== 'administrator') return null;",
    is: 'if (!access) return null;',
  },
  {
    breaks: 'An access granted for three days is at once reminded of its seventh day before the end.',
    file: 'lib/admin-access/clock.ts',
    was: '!facts.since || after(until, -days(mark)) <= facts.since',
    is: '!facts.since',
  },
  {
    breaks: 'Anybody of a customer ends its tie to a partner.',
    file: 'lib/customer-relationship/needs.ts',
    was: 'return globalAdmin(facts, actor);',
    is: 'return [];',
  },
  {
    breaks: 'An access that never was is said to have been removed.',
    file: 'lib/customer-relationship/move.ts',
    was: "access === 'removed' && facts.access !== 'granted' ? facts.access : access",
    is: 'access',
  },
  {
    breaks: 'A colleague decides over a customer that another reviewer has on the desk.',
    file: 'lib/customer/commands.ts',
    was: "  if (by && by !== reviewer.userId) throw Refusal.because('claimed_by_another', { cure: 'reload' });\n",
    is: '',
  },
  {
    breaks: 'The provider gets the access that the customer ticked for the reseller.',
    file: 'lib/customer/answers.ts',
    was: "accessProvider === 'yes'",
    is: "accessReseller === 'yes'",
  },
  {
    breaks: 'A company that signed with a PartnerID lets go of it.',
    file: 'lib/partner-id/commands.ts',
    was: "  if (await hasSigned(tx, of)) throw Refusal.because('partner_id_signed');\n",
    is: '',
  },
  {
    breaks: 'A membership account links its PartnerIDs before its address is proven.',
    file: 'lib/partner-id/commands.ts',
    was: "  if (!organization.partnerAccount?.addressProvenAt) throw Refusal.because('partner_account_unproven');\n",
    is: '',
  },
  {
    breaks: 'A PartnerID that was let go is offered to another work account.',
    file: 'lib/partner-id/location-fit.ts',
    was: 'location.servedId !== null && location.servedId !== account.id',
    is: 'false',
  },
  {
    breaks: 'A location that stands in an accepted agreement is closed.',
    file: 'lib/partner-id/locations.ts',
    was: 'if (await tx.signature.findFirst({ where: { partnerId }, select: { id: true } }))',
    is: 'if (partnerId === city)',
  },
  {
    breaks: 'The name of whoever uses a location is told whole.',
    file: 'lib/partner-id/identifiers.ts',
    was: 'maskedName(user.name)',
    is: 'user.name',
  },
];
