/** See scripts/parts/planted-faults.mjs. */
export const identity = [
  {
    breaks: 'A sign-in begun before the password was changed is finished after it.',
    file: 'lib/identity/sessions.ts',
    was: '  await tx.begunSignIn.deleteMany({ where: { userId } });\n',
    is: '',
  },
  {
    breaks: 'One origin tries as many addresses as it likes.',
    file: 'lib/identity/sign-in.ts',
    was: "  if (!device) await countTry('sign_in_origin', network);\n",
    is: '',
  },
  {
    breaks: 'The right password alone passes the limit of an account under attack.',
    file: 'lib/identity/sign-in.ts',
    was: '!(matches && user?.secondStep)',
    is: '!matches',
  },
  {
    breaks: 'Staff stay signed in for a day.',
    file: 'lib/identity/open-session.ts',
    was: 'staff > 0 ? lasts.staff : lasts.everybodyElse',
    is: 'staff < 0 ? lasts.staff : lasts.everybodyElse',
  },
  {
    breaks: 'Whoever registered another’s address keeps the password after an issuer vouched for its owner.',
    file: 'lib/identity/sign-in.ts',
    was: 'if (user.addressProvenAt) return;',
    is: 'if (user) return;',
  },
  {
    breaks: 'A code of the app is taken twice.',
    file: 'lib/identity/second-step-code.ts',
    was: '{ usedPeriod: { lt: usedPeriod } }',
    is: '{ usedPeriod: { lte: usedPeriod } }',
  },
  {
    breaks: 'A password alone proves who somebody is, though they have a second step.',
    file: 'lib/identity/reauthenticate.ts',
    was: "!hasSecond || method === 'issuer' || isRecent(secondStepAt)",
    is: "!hasSecond || method === 'issuer' || isRecent(provenAt)",
  },
  {
    breaks: 'A stranger’s second step locks out the owner of an address.',
    file: 'lib/identity/passwords.ts',
    was: '    await forgetStrangers(tx, bearer.subjectId);\n',
    is: '',
  },
  {
    breaks: 'A stranger’s session survives that the owner of the address joins.',
    file: 'lib/identity/joining.ts',
    was: '  await revokeAll(tx, user.id);\n',
    is: '',
  },
  {
    breaks: 'An issuer’s word begins an account with the password a stranger chose for it.',
    file: 'lib/identity/asked-accounts.ts',
    was: '{ ...asked, passwordHash: null }',
    is: 'asked',
  },
  {
    breaks: 'Whoever proves an address leaves the other links asked for with it open.',
    file: 'lib/identity/asked-accounts.ts',
    was: '  await forgetOthers(tx, email);\n',
    is: '',
  },
  {
    breaks: 'Old recovery codes work beside the new ones.',
    file: 'lib/identity/recovery-codes.ts',
    was: '  await tx.recoveryCode.deleteMany({ where: { userId } });\n',
    is: '',
  },
];
