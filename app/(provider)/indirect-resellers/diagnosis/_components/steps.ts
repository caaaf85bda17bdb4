import type { Words } from '@/app/_server/words';
import type { Found } from '@/components/partnership/findings';
import { diagnoseReseller, type ResellerFacts } from '@/lib/diagnosis/reseller';
import type { Answer, ResellerWay } from '@/lib/diagnosis/reseller-findings';

const looks = { fine: 'done', stop: 'need', unknown: 'off' } as const satisfies Record<Answer, Found['status']>;

/** What was found, in the reader's words, with where it goes on. */
export function stepsOf(facts: ResellerFacts, partnerId: string | undefined, { diagnosis }: Words): Found[] {
  const { reseller: t, answers } = diagnosis;
  return diagnoseReseller(facts).map(({ question, answer, finding, way }) => ({
    key: question,
    question: t.questions[question],
    finding: t.findings[finding],
    status: looks[answer],
    word: answers[answer],
    way: way ? { href: hrefs[way](facts, partnerId), text: t.ways[way] } : null,
  }));
}

const hrefs: Record<ResellerWay, (facts: ResellerFacts, partnerId: string | undefined) => string> = {
  agreements: () => '/agreements',
  authorization: () => '/settings/provider-profile',
  users: () => '/settings/users',
  regions: () => '/regions',
  partnership: ({ partnershipId }) => `/indirect-resellers/${partnershipId}`,
  sent: ({ invitation }) => `/invitations/${invitation?.id}`,
  invite: (_, partnerId) => `/invitations/new${partnerId ? `?${new URLSearchParams({ partnerId })}` : ''}`,
};
