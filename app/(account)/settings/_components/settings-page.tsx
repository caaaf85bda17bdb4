import type { ReactNode } from 'react';
import { Page } from '@/app/_components/page';
import { accountInUse, signedIn } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { SettingsNav } from './settings-nav';

type SettingsPageProps = {
  /** The page's own address, or that of the page it belongs to in the navigation. */
  at: string;
  heading: string;
  /** `false` when a form on the page carries the tab's name. */
  title?: string | false;
  /** Where in the settings one is, as the seed says it. */
  path?: readonly string[];
  lead?: ReactNode;
  back?: { href: string; text: ReactNode };
  actions?: ReactNode;
  children: ReactNode;
};

/** A page of the settings, with the way to all others beside it. */
export async function SettingsPage({ at, path = [], children, ...page }: SettingsPageProps) {
  const [{ settings: t }, person] = await Promise.all([loadWords(), signedIn()]);
  return (
    <Page {...page} caption={[t.heading, ...path].join(' → ')}>
      <div className="grid items-start gap-6 lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-10">
        <SettingsNav at={at} t={t.nav} account={person && accountInUse(person)} />
        <div className="grid min-w-0 gap-6">{children}</div>
      </div>
    </Page>
  );
}
