import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { mostWalked, type Searched } from '@/lib/list/within';

/** What a search did not look at, where it did not look at everything. */
export function LookedAt({ searched: { looked, reach }, t }: { searched: Searched; t: Words['deskLists'] }) {
  if (looked !== 'all') return <Notice kind="info">{t.looked[looked]({ most: mostWalked })}</Notice>;
  return reach === 'beginning' ? <Notice kind="info">{t.beginning}</Notice> : null;
}
