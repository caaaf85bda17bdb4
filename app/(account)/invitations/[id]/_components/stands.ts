import type { Shown } from './shown';
import { companyOf } from './shown';

type Stands = { means: string; next: string; quote?: string | null };

/** What its status means and what comes next, in words. */
export function standsIn(shown: Shown): Stands {
  const { found, words, when } = shown;
  const { stands: t, next } = words.invitations;
  const { status, email, sentAt, expiresAt, parkedFor } = found.facts;
  const company = companyOf(found);
  const at = when.date(found.invitation.movedAt);
  const until = expiresAt ? when.dateTime(expiresAt) : words.invitations.none;
  switch (status) {
    case 'draft':
    case 'sent':
      return { means: t.sent({ email, at: sentAt ? when.date(sentAt) : at }), next: next.sent({ until }) };
    case 'opened':
      return {
        means: parkedFor ? t.woken({ company }) : t.opened({ company: openerOf(shown) }),
        next: next.opened({ until }),
      };
    case 'parked':
      return { means: t.parked({ company }), next: next.parked({ until }) };
    case 'accepted':
      return { means: t.accepted({ company, at }), next: next.accepted };
    case 'declined':
      return { means: t.declined({ company, at }), next: next.declined, quote: found.history[0]?.note ?? null };
    case 'expired':
      return { means: t.expired({ at }), next: next.expired };
    case 'revoked':
      return sentAt
        ? { means: t.revoked({ email, at }), next: next.revoked }
        : { means: t.discarded({ at }), next: next.discarded };
  }
}

/** The company in whose account it was opened first. */
function openerOf({ found, words }: Shown): string {
  const opened = found.history.find(({ event }) => event === 'open');
  return found.companies.get(opened?.organizationId ?? '') ?? words.invitations.somebody;
}
