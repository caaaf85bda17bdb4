import type { Words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { slugOf } from '@/lib/company-change/parts';
import type { ShownChange } from '@/lib/company-change/queries';
import { Choice } from '../../../../../enrollment/company/address/_components/choice';
import { WhatDiffers } from '../../../../../enrollment/company/address/_components/what-differs';
import { choose } from '../../../actions';

type SuggestionProps = { found: ShownChange; words: Words };

/** What was typed beside what is suggested, while nobody has chosen. Neither is an error. */
export function Suggestion({ found: { facts, check }, words }: SuggestionProps) {
  if (facts.status !== 'draft' || !check || check.choice) return null;
  const { addressCheck: t } = words;
  const [suggestion, another] = check.suggestions;
  return (
    <section className="grid gap-4">
      <h2>{suggestion ? t.heading : t.doubtHeading}</h2>
      <p>{t.leads[check.status]}</p>
      <Choice
        check={check}
        action={choose}
        title={false}
        hidden={{ changeId: facts.id, seen: `${facts.version}`, check: check.id }}
        change={<Link href={`/settings/legal-info/change/${slugOf(facts.part)}`}>{t.change}</Link>}
      >
        {suggestion && !another ? <WhatDiffers entered={check.entered} suggestion={suggestion} words={words} /> : null}
      </Choice>
    </section>
  );
}
