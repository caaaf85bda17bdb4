import type { Words } from '@/app/_server/words';
import type { SummaryItem } from '@/components/ui/summary-list';
import type { Mine } from '@/lib/enrollment/queries';

/** The PartnerID among the answers. It can be linked and changed at any time. */
export function partnerIdItem(
  { organization: { location } }: Mine,
  { labels, profile: { check: t } }: Words,
): SummaryItem {
  return {
    term: labels.partnerId,
    value: location ? t.locationOf(location) : t.noPartnerId,
    change: { href: '/enrollment/partner-id', text: location ? t.change : t.link },
  };
}
