import type { ReactNode } from 'react';
import { AccountMenu } from '@/components/shell/account-menu';
import { Footer } from '@/components/shell/footer';
import { LanguageSwitch } from '@/components/shell/language-switch';
import { TopBar } from '@/components/shell/top-bar';
import { ButtonLink } from '@/components/ui/button';
import { fullName } from '@/lib/field/person-name';
import type { SignedIn } from '@/lib/organization/queries';
import { speak, useAccount } from '../_server/frame-actions';
import { homeOf } from '../_server/home';
import { navFor } from '../_server/nav';
import { accountInUse, signedIn } from '../_server/session';
import { locale, type Words, words } from '../_server/words';

/** What stands around every page: where one can go, in which language, who one is and for whom. */
export async function Frame({ children }: { children: ReactNode }) {
  const [person, say, language] = await Promise.all([signedIn(), words(), locale()]);
  return (
    <div className="flex min-h-dvh flex-col">
      <TopBar words={say.shell.bar} home={person ? homeOf(person) : '/'} items={navFor(person, say)}>
        <LanguageSwitch label={say.shell.bar.language} locale={language} action={speak} />
        {person ? (
          <Who person={person} say={say} />
        ) : (
          <ButtonLink href="/sign-in" tone="plain">
            {say.shell.bar.signIn}
          </ButtonLink>
        )}
      </TopBar>
      {children}
      <Footer {...say.shell.footer} links={publicPlaces(say)} />
    </div>
  );
}

/** What everybody may see, whatever their hat. */
function publicPlaces({ nav }: Words) {
  return [
    { href: '/providers', text: nav.providers },
    { href: '/regions', text: nav.regions },
  ];
}

function Who({ person, say }: { person: SignedIn; say: Words }) {
  const account = accountInUse(person);
  const others = person.accounts
    .filter(({ organizationId }) => organizationId !== account?.organizationId)
    .map(({ organizationId, name, country }) => ({ organizationId, organization: name, note: country }));
  return (
    <AccountMenu
      words={say.shell.bar}
      name={fullName(person)}
      organization={account?.name ?? say.nav.staff}
      email={person.email}
      settings="/settings"
      others={others}
      switchAction={useAccount}
      signOut="/sign-out"
    />
  );
}
