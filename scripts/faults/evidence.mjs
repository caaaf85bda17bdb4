/** See scripts/parts/planted-faults.mjs. */
export const evidence = [
  {
    breaks: 'Any member of a company sends its documents.',
    file: 'lib/evidence/needs.ts',
    was: '  return globalAdmin(null, actor);\n',
    is: '  return [];\n',
  },
  {
    breaks: 'A document is sent after the decision.',
    file: 'lib/evidence/needs.ts',
    was: 'takesDocuments.includes(enrollment) ?',
    is: 'enrollment ?',
  },
  {
    breaks: 'One paper proves two things.',
    file: 'lib/evidence/commands.ts',
    was: '    if (inForce.includes(one.status) && one.proves !== proves)\n',
    is: '    if (inForce.includes(one.status) && one.proves === undefined)\n',
  },
  {
    breaks: 'The holder of a letter sends what nobody asked for.',
    file: 'lib/evidence/commands.ts',
    was: "  if (sender.as === 'bearer') return new Set(await",
    is: "  if (sender.as === 'visitor') return new Set(await",
  },
  {
    breaks: 'An infected file stays in the store.',
    file: 'lib/evidence/clock.ts',
    was: "  if (verdict === 'infected') await takeAway(document.fileKey);\n",
    is: '',
  },
  {
    breaks: 'A document is deleted that still waits for its decision.',
    file: 'lib/evidence/needs.ts',
    was: 'keptUntil && keptUntil <= now() ? []',
    is: '!keptUntil || keptUntil <= now() ? []',
  },
  {
    breaks: 'Whatever a scanner says that is no finding is taken for clean.',
    file: 'lib/antivirus/clamd.ts',
    was: "  if (line === 'stream: OK') return { verdict: 'clean' };",
    is: "  if (!line.includes('FOUND')) return { verdict: 'clean' };",
  },
  {
    breaks: 'A reviewer opens a document that nobody has looked through yet.',
    file: 'lib/evidence/lifecycle.ts',
    was: "!['checking', 'infected', 'deleted'].includes(status) && scan !== 'checking' &&",
    is: "!['infected', 'deleted'].includes(status) &&",
  },
  {
    breaks: 'A look at a document leaves no trace.',
    file: 'lib/verification/looks.ts',
    was: "  await note(reviewer, document, 'document.look', { page });\n",
    is: '',
  },
  {
    breaks: 'Whoever draws a stranger’s document keeps its rights.',
    file: 'lib/preview/confined.ts',
    was: "'setpriv', ...rights, ...stripped, ...bare]",
    is: '...bare]',
  },
  {
    breaks: 'A key that climbs out of the folder is taken.',
    file: 'lib/file-store/faults.ts',
    was: '/^[\\w-]{1,100}(?:\\.\\d{1,2})?$/',
    is: '/^[\\w./-]{1,100}(?:\\.\\d{1,2})?$/',
  },
  {
    breaks: 'A name server’s silence takes the proof of a domain away.',
    file: 'lib/domain-proof/finding.ts',
    was: "what === 'held' || what === 'other' || what === 'nothing'",
    is: "what !== 'loop'",
  },
  {
    breaks: 'A record that holds our value among other words proves a domain.',
    file: 'lib/domain-proof/finding.ts',
    was: '      .toLowerCase() === wanted\n',
    is: '      .toLowerCase()\n      .includes(wanted)\n',
  },
  {
    breaks: 'A company is approved whose domain’s record has gone.',
    file: 'lib/verification/proofs.ts',
    was: '.count({ where: gone })) > 0)',
    is: '.count({ where: gone })) > 9)',
  },
  {
    breaks: 'A company is approved with a check that failed.',
    file: 'lib/enrollment/needs.ts',
    was: "  if (checks.some(({ status }) => status === 'failed')) return [{ code: 'check_failed', cure: 'case' }];\n",
    is: '',
  },
];
