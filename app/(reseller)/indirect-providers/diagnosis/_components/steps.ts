import type { Words } from '@/app/_server/words';
import type { Found } from '@/components/partnership/findings';
import { diagnoseOwn, type OwnFacts } from '@/lib/diagnosis/own';
import type { OwnWay } from '@/lib/diagnosis/own-findings';
import type { Answer } from '@/lib/diagnosis/reseller-findings';

const looks = { fine: 'done', stop: 'need', unknown: 'off' } as const satisfies Record<Answer, Found['status']>;

/** What was found, in the reader's words, with where it goes on. `kept`: the invitation it is about. */
export function stepsOf(
  facts: OwnFacts,
  kept: { id: string; provider: string } | null,
  mailedBy: string | null,
  { diagnosis }: Words,
): Found[] {
  const { own: t, answers } = diagnosis;
  const told = { company: facts.company.name, provider: kept?.provider ?? mailedBy ?? '' };
  return diagnoseOwn(facts).map(({ question, answer, finding, way }) => ({
    key: question,
    question: t.questions[question],
    finding: t.findings[finding](told),
    status: looks[answer],
    word: answers[answer],
    way: way ? { href: hrefs[way](kept?.id ?? ''), text: t.ways[way] } : null,
  }));
}

const hrefs: Record<OwnWay, (id: string) => string> = {
  enrollment: () => '/enrollment',
  partner_id: () => '/enrollment/partner-id',
  agreements: () => '/agreements',
  invitation: (id) => `/indirect-providers/invitations/${id}`,
  directory: () => '/providers',
  regions: () => '/regions',
  list: () => '/indirect-providers',
  admins: () => '#admins',
};
