import { SubNav } from '@/components/ui/sub-nav';
import { type RowView, rowViews } from '@/lib/bulk/queries';
import { rowsAddress } from '../../_components/href';
import { numbersOf } from '../../_components/said';
import type { ShownJob } from './shown';

/** The rows by what came of them, each with how many. */
export function RowTabs({ job, words, view }: ShownJob & { view: RowView }) {
  const { rows: t } = words.bulk;
  const { toDo, done, leftOut } = numbersOf(job.tally);
  const counts: Record<RowView, number> = { all: job.size, going: toDo + done, left_out: leftOut };
  const items = rowViews.map((one) => ({
    href: rowsAddress(job.id).href({ view: one }),
    label: t.view({ name: t.views[one], count: counts[one] }),
    current: one === view,
  }));
  return <SubNav label={t.tabs} items={items} look="tabs" />;
}
