import { loadWords, locale } from '@/app/_server/words';
import { SubNav } from '@/components/ui/sub-nav';
import type { FoundList } from '@/lib/invitation-list/queries';
import { type Verdict, verdicts } from '@/lib/invitation-list/verdicts';
import { listHref } from '../../_components/href';

/** The rows of a list by what was found of them, each with how many; those nobody has are left out, except the one looked at. */
export async function Tabs({ list, chosen }: { list: FoundList; chosen: Verdict }) {
  const [words, language] = await Promise.all([loadWords(), locale()]);
  const { list: t } = words.invitationLists;
  const shown = verdicts.filter((verdict) => list.tally[verdict] || verdict === chosen);
  const items = shown.map((verdict) => ({
    href: listHref(list.id, { verdict }),
    label: t.tab({ name: t.verdicts[verdict], count: (list.tally[verdict] ?? 0).toLocaleString(language) }),
    current: verdict === chosen,
  }));
  return <SubNav label={t.tabs} items={items} look="tabs" />;
}

/** What is looked at first: the ready rows, else what needs a hand, else what was sent. */
export function chosenVerdict({ tally }: FoundList): Verdict {
  return verdicts.find((verdict) => tally[verdict]) ?? 'ready';
}
