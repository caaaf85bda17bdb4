import type { ReactNode } from 'react';
import { AccountMenu } from '@/components/shell/account-menu';
import { Bell } from '@/components/shell/bell';
import { Footer } from '@/components/shell/footer';
import { LanguageSwitch } from '@/components/shell/language-switch';
import { TopBar } from '@/components/shell/top-bar';
import { ButtonLink } from '@/components/ui/button';
import { env } from '@/lib/env';
import { fullName } from '@/lib/field/person-name';
import type { SignedIn } from '@/lib/organization/queries';
import { speak, useAccount } from '../_server/frame-actions';
import { homeOf } from '../_server/home';
import { navFor } from '../_server/nav';
import { accountInUse, signedIn } from '../_server/session';
import { loadWords, locale, type Words } from '../_server/words';
import { DemoStrip } from './demo-strip';
import { StoppedStrip } from './stopped-strip';
import { VersionStrip } from './version-strip';

/** What stands around every page: where one can go, in which language, who one is and for whom. */
export async function Frame({ children }: { children: ReactNode }) {
  const [person, words, language] = await Promise.all([signedIn(), loadWords(), locale()]);
  return (
    <div className="flex min-h-dvh flex-col">
      <TopBar
        t={words.shell.bar}
        home={person ? homeOf(person) : '/'}
        items={navFor(person, words)}
        banner={env.DEMO ? <DemoStrip walks={person !== null} words={words} /> : null}
      >
        <LanguageSwitch label={words.shell.bar.language} locale={language} action={speak} />
        {person ? (
          <>
            <Bell {...bellOf(person, words)} />
            <Who person={person} words={words} />
          </>
        ) : (
          <ButtonLink href="/sign-in" tone="plain">
            {words.shell.bar.signIn}
          </ButtonLink>
        )}
      </TopBar>
      {person ? <StoppedStrip cause={person.stopped} words={words} /> : null}
      {person ? <VersionStrip account={accountInUse(person)} words={words} /> : null}
      {children}
      <Footer {...words.shell.footer} links={publicPlaces(words)} />
    </div>
  );
}

/** A hundred notices that nobody read count as many. */
function bellOf({ unread }: SignedIn, { notices: t }: Words) {
  if (unread > 99) return { label: t.manyBell, count: t.many };
  return { label: t.bell({ count: unread }), count: unread > 0 ? `${unread}` : null };
}

/** What everybody may see, whatever their audience. */
function publicPlaces({ nav }: Words) {
  return [
    { href: '/providers', text: nav.providers },
    { href: '/regions', text: nav.regions },
    { href: '/verify', text: nav.verify },
    { href: '/status', text: nav.status },
  ];
}

function Who({ person, words }: { person: SignedIn; words: Words }) {
  const account = accountInUse(person);
  const others = person.accounts
    .filter(({ organizationId }) => organizationId !== account?.organizationId)
    .map(({ organizationId, name, country }) => ({ organizationId, organization: name, note: country }));
  return (
    <AccountMenu
      t={words.shell.bar}
      name={fullName(person)}
      organization={account?.name ?? words.nav.staff}
      email={person.email}
      settings="/settings"
      others={others}
      switchAction={useAccount}
      signOut="/sign-out"
    />
  );
}
