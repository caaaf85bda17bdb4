import type { Words } from '@/app/_server/words';
import { SubNav } from '@/components/ui/sub-nav';
import type { SignedIn } from '@/lib/organization/queries';

type SettingsNavProps = { at: string; words: Words['settings']['nav']; account: SignedIn['accounts'][number] | null };

/** Settings → Account settings → Organization profile → Identifiers, as in the seed; staff without an account see only their own. */
export function SettingsNav({ at, words: w, account }: SettingsNavProps) {
  const item = (href: string, label: string) => ({ href, label, current: href === at });
  const mine = [
    item('/settings', w.profile),
    item('/settings/password', w.password),
    item('/settings/second-step', w.secondStep),
    item('/settings/sessions', w.sessions),
  ];
  const isReseller = account?.kind === 'reseller';
  const isProvider = account?.kind === 'provider';
  const identifiers = isReseller ? [item('/settings/identifiers', w.identifiers)] : [];
  const profile = isProvider ? [item('/settings/provider-profile', w.providerProfile)] : [];
  const organization = [...profile, ...identifiers, item('/settings/legal-info', w.legalInfo)];
  const agreements = isReseller || isProvider ? [item('/agreements', w.agreements)] : [];
  const rest = [item('/settings/users', w.users), ...agreements];
  return (
    <div className="print:hidden grid gap-4">
      <Group heading={w.mine} items={mine} />
      {account ? <Group heading={`${w.account} → ${w.organization}`} items={organization} /> : null}
      {account ? <Group heading={w.account} items={rest} /> : null}
    </div>
  );
}

function Group({ heading, items }: { heading: string; items: { href: string; label: string; current: boolean }[] }) {
  return (
    <div>
      <p aria-hidden="true" className="px-3 pb-1 text-muted text-tiny">
        {heading}
      </p>
      <SubNav label={heading} items={items} />
    </div>
  );
}
