/** See scripts/parts/planted-faults.mjs. */
export const clock = [
  {
    breaks: 'A company asks about its case as often as it likes.',
    file: 'lib/escalation/needs.ts',
    was: 'againFrom && today < againFrom',
    is: "againFrom && today < ''",
  },
  {
    breaks: 'An answer to a company is due on the very day on which it asks.',
    file: 'lib/office/business-days.ts',
    was: 'for (let on = nextDate(date); ; on',
    is: 'for (let on = date; ; on',
  },
  {
    breaks: 'A lead who belongs to a company is told that it asks.',
    file: 'lib/escalation/tell.ts',
    was: 'listLeads(tx, organizationId)',
    is: 'listLeads(tx)',
  },
  {
    breaks: 'A case that was decided still waits for a lead.',
    file: 'lib/escalation/facts.ts',
    was: "row.status === 'open' && row.enrollmentVersion === version",
    is: "row.status === 'open' && row.enrollmentVersion <= version",
  },
  {
    breaks: 'Next case goes to a reviewer who is away.',
    file: 'lib/verification/claims.ts',
    was: '    await demandPresent(tx, reviewer.userId);\n    for (;;)',
    is: '    for (;;)',
  },
  {
    breaks: 'Of two absences entered at once both are kept, whatever their days.',
    file: 'lib/absence/commands.ts',
    was: '::uuid for update`;\n    if ((await tx.staffMember',
    is: '::uuid`;\n    if ((await tx.staffMember',
  },
  {
    breaks: 'Every case is due by the first office’s calendar.',
    file: 'lib/enrollment/due.ts',
    was: 'calendars.of(country)',
    is: 'calendars.first',
  },
  {
    breaks: 'A demo jumps over its days: a reminder comes after the closing it warns of.',
    file: 'lib/demo-clock/walk.ts',
    was: 'after(at, days(1))',
    is: 'after(at, days(400))',
  },
  {
    breaks: 'Two who move a demo’s clock at once move it twice.',
    file: 'lib/demo-clock/commands.ts',
    was: 'time.move !== seen',
    is: 'time.move < seen',
  },
];
