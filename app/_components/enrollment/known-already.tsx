import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import type { Member } from '@/lib/actor';
import type { Mine } from '@/lib/enrollment/queries';
import { knownItems } from './known-items';

/** What is known of a direct partner, to be read and not to be changed; nothing for anybody else. */
export async function KnownAlready({ member, mine }: { member: Member; mine: Mine }) {
  const [words, when, language] = await Promise.all([loadWords(), dates(), locale()]);
  const items = await knownItems({ member, mine, words, when, language });
  if (items.length === 0) return null;
  const { knownAlready: t } = words;
  return (
    <Card heading={t.heading}>
      <p className="mb-2 text-muted text-small">{t.lead}</p>
      <SummaryList items={items} />
    </Card>
  );
}
