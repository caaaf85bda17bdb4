/** See scripts/parts/planted-faults.mjs. */
export const duplicates = [
  {
    breaks: 'A company finds what another has only written down.',
    file: 'lib/duplicate/company.ts',
    was: "where: { enrollment: { organizationId, sentAt: { not: null } }, state: { not: 'draft' } }",
    is: 'where: { enrollment: { organizationId } }',
  },
  {
    breaks: 'Companies that share a web mail are taken for one.',
    file: 'lib/duplicate/keys.ts',
    was: 'const shared = sharedPages.has(registrable) || (await domainRefusal({ domain, registrable })) !== null;',
    is: 'const shared = sharedPages.has(registrable);',
  },
  {
    breaks: 'Answers are sent in though nothing was said of a company like it.',
    file: 'lib/enrollment/commands.ts',
    was: '    if (!directPartner) await refuseUnanswered(tx, member);\n',
    is: '',
  },
  {
    breaks: 'Answers are sent in again though nothing was said of a company like it.',
    file: 'lib/verification/commands.ts',
    was: '    await refuseUnanswered(tx, member);\n',
    is: '',
  },
  {
    breaks: 'A company that agrees in something new is not asked about again.',
    file: 'lib/duplicate/answers.ts',
    was: '!hit.agrees.every((kind) => said.get(hit.organizationId)?.includes(kind))',
    is: '!said.has(hit.organizationId)',
  },
  {
    breaks: 'What is said of one company is said of every one like it.',
    file: 'lib/duplicate/answers.ts',
    was: 'alike.includes(tagOf(organizationId, hit))',
    is: 'alike.length > 0 || tagOf(organizationId, hit)',
  },
  {
    breaks: 'A link in a letter makes a Global admin.',
    file: 'lib/join-request/letter-roles.ts',
    was: "['global_admin', 'user_admin']",
    is: "['user_admin']",
  },
  {
    breaks: 'Whoever was a Global admin answers by the letter of then.',
    file: 'lib/join-request/facts.ts',
    was: '...activeGlobalAdmin }',
    is: '}',
  },
  {
    breaks: 'A colleague’s letter answers a request that was answered.',
    file: 'lib/join-request/move.ts',
    was: "    await supersede(tx, 'answer_join_request', id);\n",
    is: '',
  },
  {
    breaks: 'Letting somebody in takes the roles from who joined meanwhile.',
    file: 'lib/join-request/lifecycle.ts',
    was: 'needs: [decidesThere, inTime, agentThere, notThereYet]',
    is: 'needs: [decidesThere, inTime, agentThere]',
  },
  {
    breaks: 'A company’s admins get a letter for every stranger who asks.',
    file: 'lib/join-request/move.ts',
    was: '  if (!quietly) await tellAdminsThere',
    is: '  await tellAdminsThere',
  },
];
