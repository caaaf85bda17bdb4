/** See scripts/parts/planted-faults.mjs. */
export const linksAndLetters = [
  {
    breaks: 'A user admin takes a Global admin’s roles away.',
    file: 'lib/organization/roles.ts',
    was: "!before.includes('global_admin') && after.every",
    is: 'after.every',
  },
  {
    breaks: 'A person turned off before joining joins by the old letter.',
    file: 'lib/departure/access.ts',
    was: '    if (disabledAt) await endWaiting(tx, member, membership);\n',
    is: '',
  },
  {
    breaks: 'Somebody disabled as a person still counts as one who can act.',
    file: 'lib/conditions.ts',
    was: '  disabledAt: null,\n  user: { disabledAt: null },\n',
    is: '  disabledAt: null,\n',
  },
  {
    breaks: 'A link works after its time.',
    file: 'lib/link/link.ts',
    was: 'supersededAt: null, expiresAt: { gt: now() } }',
    is: 'supersededAt: null }',
  },
  {
    breaks: 'A link bears a sixth wrong code.',
    file: 'lib/link/code.ts',
    was: 'and wrong_codes < $',
    is: 'and wrong_codes <= $',
  },
  {
    breaks: 'A flood of letters hides the warning that an account was connected.',
    file: 'lib/letter/caps.ts',
    was: '  if (warnings.includes(name)) return { letterBox: null, causedBy: null };\n',
    is: '',
  },
  {
    breaks: 'A letter leaves with a link that no longer opens.',
    file: 'emails/deliver.ts',
    was: "if (state !== 'open') throw",
    is: "if (state === 'expired') throw",
  },
  {
    breaks: 'What is tried too often for one purpose stops all others.',
    file: 'lib/throttle.ts',
    was: 'keyPrefix: limit,',
    is: "keyPrefix: 'tries',",
  },
  {
    breaks: 'Whoever rents one IPv6 network is a new origin at every try.',
    file: 'lib/network.ts',
    was: ".slice(0, 4).join(':')",
    is: ".slice(0, 8).join(':')",
  },
];
