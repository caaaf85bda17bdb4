/** See scripts/parts/planted-faults.mjs. */
export const enrollment = [
  {
    breaks: 'A company may send its answers in a fourth time.',
    file: 'lib/enrollment/needs.ts',
    was: 'facts.attempts < maxAttempts ? []',
    is: 'facts.attempts <= maxAttempts ? []',
  },
  {
    breaks: 'Whoever proposed a refusal refuses alone.',
    file: 'lib/enrollment/needs.ts',
    was: "actor.as === 'reviewer' && proposal.by !== actor.userId",
    is: "actor.as === 'reviewer'",
  },
  {
    breaks: 'Any link of an enrollment takes back what another one denied.',
    file: 'lib/enrollment/needs.ts',
    was: '  facts.last.linkId === actor.linkId &&\n',
    is: '',
  },
  {
    breaks: 'A company signs without a PartnerID.',
    file: 'lib/enrollment/applying.ts',
    was: "to: 'active',\n    needs: [maySign, partnerIdLinked],\n    tell: both('agreement-signed')",
    is: "to: 'active',\n    needs: [maySign],\n    tell: both('agreement-signed')",
  },
  {
    breaks: 'The Global admins do not hear of a refusal.',
    file: 'lib/enrollment/by-two.ts',
    was: "both('enrollment-rejected')",
    is: "{ contact: 'enrollment-rejected' }",
  },
  {
    breaks: 'A contact still in a draft is told of what an earlier contact sent in.',
    file: 'lib/enrollment/tell.ts',
    was: '{ ...before, ...before.lastSent }',
    is: 'before',
  },
  {
    breaks: 'A Global admin who is the primary contact, too, reads the same news twice.',
    file: 'lib/enrollment/tell.ts',
    was: 'of admins)\n    if (audience.isNew(email))',
    is: 'of admins)\n    if (email)',
  },
  {
    breaks: 'The contact is not reminded to confirm.',
    file: 'lib/enrollment/remind.ts',
    was: "  if (facts.status === 'email_pending') await tellContact(tx, facts);\n",
    is: '',
  },
  {
    breaks: 'Whoever goes on writing is closed thirty days after the beginning all the same.',
    file: 'lib/enrollment/needs.ts',
    was: '? touchedAt : movedAt',
    is: '? movedAt : movedAt',
  },
  {
    breaks: 'A directory leads our token elsewhere.',
    file: 'lib/outside/ask.ts',
    was: "redirect: 'manual', ",
    is: '',
  },
  {
    breaks: 'A directory may answer without end.',
    file: 'lib/outside/ask.ts',
    was: 'if (length > longestAnswer) return null;',
    is: '',
  },
  {
    breaks: 'Another company than the one asked for fills the form.',
    file: 'lib/company-directory/gleif.ts',
    was: '.filter((company) => isAsked(question, company))',
    is: '',
  },
  {
    breaks: 'What a directory filled in is changed without a reason.',
    file: 'lib/enrollment/profile.ts',
    was: 'if (changed.length > 0 && !changedWhy)',
    is: 'if (changed.length < 0 && !changedWhy)',
  },
  {
    breaks: 'One company reads what a directory answered another.',
    file: 'lib/company-directory/look-up.ts',
    was: 'where: { id, organizationId, at:',
    is: 'where: { id, at:',
  },
  {
    breaks: 'A post box alone is a registered address.',
    file: 'lib/enrollment/schema.ts',
    was: 'isOnlyPostBox(company)) return',
    is: 'isOnlyPostBox(company) && false) return',
  },
];
