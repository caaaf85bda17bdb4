import type { Words } from '@/app/_server/words';
import { SubNav } from '@/components/ui/sub-nav';

const at = '/settings/legal-info';

/** The tabs of Legal info, each a page of its own. */
export function Tabs({ words }: { words: Words }) {
  const { tabs: t } = words.companyChange;
  const items = [
    { href: at, label: t.partner },
    { href: `${at}/reseller`, label: t.reseller },
    { href: `${at}/program`, label: t.program },
  ];
  return <SubNav label={t.label} look="tabs" items={items} />;
}
