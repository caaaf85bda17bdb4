import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { SummaryItem } from '@/components/ui/summary-list';
import { findFill } from '@/lib/enrollment/fills';
import type { Mine } from '@/lib/enrollment/queries';

/** Where the company was looked up, and why what was found was changed; nothing of one entered by hand. */
export async function lookedUpItems({ profile, organization }: Mine, words: Words, when: When): Promise<SummaryItem[]> {
  const fill = await findFill({ organizationId: organization.id }, profile?.fillId);
  if (!fill) return [];
  const { sources, summary: t } = words.companyDirectory;
  const told = { source: sources[fill.source], at: when.date(fill.at) };
  const why = profile?.changedWhy;
  return [{ term: t.term, value: why ? t.changed({ ...told, why }) : t.asFound(told) }];
}
