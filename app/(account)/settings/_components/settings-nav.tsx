import type { ReactNode } from 'react';
import type { Words } from '@/app/_server/words';
import { Details } from '@/components/ui/details';
import { SubNav } from '@/components/ui/sub-nav';
import type { SignedIn } from '@/lib/organization/queries';

type SettingsNavProps = { at: string; t: Words['settings']['nav']; account: SignedIn['accounts'][number] | null };

/** Settings → Account settings → Organization profile → Identifiers, as in the seed; staff without an account see only their own. */
export function SettingsNav({ at, t, account }: SettingsNavProps) {
  const item = (href: string, label: string) => ({ href, label, current: href === at });
  const mine = [
    item('/settings', t.profile),
    item('/settings/password', t.password),
    item('/settings/second-step', t.secondStep),
    item('/settings/passkeys', t.passkeys),
    item('/settings/sessions', t.sessions),
    item('/settings/notices', t.notices),
  ];
  const isReseller = account?.kind === 'reseller';
  const isProvider = account?.kind === 'provider';
  const identifiers = isReseller
    ? [item('/settings/identifiers', t.identifiers), item('/settings/locations', t.locations)]
    : [];
  const profile = isProvider ? [item('/settings/provider-profile', t.providerProfile)] : [];
  const organization = [...profile, ...identifiers, item('/settings/legal-info', t.legalInfo)];
  const agreements = isReseller || isProvider ? [item('/agreements', t.agreements)] : [];
  const rest = [item('/settings/users', t.users), ...agreements];
  return (
    <Folded summary={t.all}>
      <Group heading={t.mine} items={mine} />
      {account ? <Group heading={`${t.account} → ${t.organization}`} items={organization} /> : null}
      {account ? <Group heading={t.account} items={rest} /> : null}
    </Folded>
  );
}

// Beside the page where there is room; on a telephone folded, since it would fill the first screen. Only one of the two is there to be read.
function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <div className="print:hidden">
      <div className="lg:hidden [&>details]:my-0">
        <Details summary={summary}>
          <div className="grid gap-4">{children}</div>
        </Details>
      </div>
      <div className="grid gap-4 max-lg:hidden">{children}</div>
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
