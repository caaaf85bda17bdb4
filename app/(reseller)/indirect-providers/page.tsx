import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { listKept } from '@/lib/invitation/queries';
import { over } from '@/lib/partnership/lifecycle';
import { listProviders } from '@/lib/partnership/queries';
import { NoProvider } from './_components/no-provider';
import { Providers } from './_components/providers';
import { Waiting } from './_components/waiting';

/** Indirect providers: those the company works with, and the invitations that wait for it. Source: the seed's "Connect", step 4. */
export default async function IndirectProvidersPage() {
  const member = await reseller();
  const [providers, invitations, say, when, language] = await Promise.all([
    listProviders(member),
    listKept(member),
    words(),
    dates(),
    locale(),
  ]);
  const { providers: w } = say.partnerships;
  const standing = providers.filter(({ status }) => !over.includes(status));
  const ended = providers.filter(({ status }) => over.includes(status));
  const shared = { say, when, language };
  return (
    <Page
      heading={w.heading}
      lead={w.lead}
      actions={
        standing.length > 0 ? (
          <ButtonLink href="/providers" tone="plain">
            {w.find}
          </ButtonLink>
        ) : null
      }
    >
      <div className="grid gap-6">
        {invitations.length > 0 ? <Waiting invitations={invitations} {...shared} /> : null}
        {standing.length > 0 ? <Providers caption={w.caption} rows={standing} {...shared} /> : <NoProvider words={w} />}
        {ended.length > 0 ? <Providers caption={w.ended} heading={w.ended} rows={ended} {...shared} /> : null}
        {standing.length > 0 ? (
          <p className="text-small">
            <Link href="/indirect-providers/diagnosis">{w.noButton}</Link>
          </p>
        ) : null}
      </div>
    </Page>
  );
}
