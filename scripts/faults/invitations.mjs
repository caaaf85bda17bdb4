/** See scripts/parts/planted-faults.mjs. */
export const invitations = [
  {
    breaks: 'Somebody who belongs to the account it is parked for cannot answer from their own other account.',
    file: 'lib/invitation/needs.ts',
    was: 'parkedFor !== reader.organizationId && !readerBelongs',
    is: 'parkedFor !== reader.organizationId',
  },
  {
    breaks: 'A company whose closed enrollment staff can take up again becomes a customer.',
    file: 'lib/invitation/needs.ts',
    was: 'reader.enrollment === null && !reopenable',
    is: 'reader.enrollment === null',
  },
  {
    breaks: 'Changing accounts to and fro keeps an invitation alive for ever.',
    file: 'lib/invitation/move.ts',
    was: "const prolonged = status === 'parked' || (expiresAt && sentAt && expiresAt >= after(sentAt, parkedLasts));",
    is: "const prolonged = status === 'parked';",
  },
  {
    breaks: 'The link of an invitation taken back stays open.',
    file: 'lib/invitation/move.ts',
    was: "  if (event === 'revoke' || event === 'lapse') await supersede(tx, purpose, subjectId);\n",
    is: '',
  },
  {
    breaks: 'One origin asks for new links without end.',
    file: 'lib/invitation/answers.ts',
    was: "  await countTry('ask_origin', networkOf(asker.from.ip));\n",
    is: '',
  },
  {
    breaks: 'An answer is told to the person who sent the invitation and has left since.',
    file: 'lib/invitation/tell.ts',
    was: 'userId: facts.createdById, ...activeMember',
    is: 'userId: facts.createdById',
  },
  {
    breaks: 'A suspended provider’s invitations go on reminding.',
    file: 'lib/invitation/clock.ts',
    was: "parted || facts.provider.status !== 'authorized'",
    is: 'parted',
  },
  {
    breaks: 'A list writes to one address once for every row that names it.',
    file: 'lib/invitation-list/verdicts.ts',
    was: '    first.set(read.fields.email, line);\n',
    is: '',
  },
  {
    breaks: 'A list that another provider sent is found and changed.',
    file: 'lib/invitation-list/rows.ts',
    was: ' and sender_id = ',
    is: ' and sender_id <> ',
  },
  {
    breaks: 'Whoever searches for a per cent sign finds everything.',
    file: 'lib/list/beginning.ts',
    was: "small(typed).replaceAll(/[\\\\%_]/g, '\\\\$&')",
    is: 'small(typed)',
  },
];
