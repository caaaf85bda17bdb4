import { z } from 'zod';
import { Older } from '@/app/_components/older';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { listKept } from '@/lib/invitation/queries';
import { over } from '@/lib/partnership/lifecycle';
import { listProviders, providerViews } from '@/lib/partnership/queries';
import { NoProvider } from './_components/no-provider';
import { Providers } from './_components/providers';
import { Waiting } from './_components/waiting';

const asked = z.object({ view: z.enum(providerViews).optional().catch(undefined) });

/** Indirect providers: those the company works with, and the invitations that wait for it. Source: the seed's "Connect", step 4. */
export default async function IndirectProvidersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await reseller();
  const { view } = await readSearch(searchParams, asked);
  const [{ rows: providers, more }, invitations, say, when, language] = await Promise.all([
    listProviders(member, view),
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
        {view ? (
          <p>
            {w.shown[view]} <Link href="/indirect-providers">{w.showAll}</Link>
          </p>
        ) : null}
        {invitations.length > 0 && !view ? <Waiting invitations={invitations} {...shared} /> : null}
        {standing.length > 0 ? <Providers caption={w.caption} rows={standing} {...shared} /> : null}
        {standing.length === 0 && !view ? <NoProvider words={w} /> : null}
        {ended.length > 0 ? <Providers caption={w.ended} heading={w.ended} rows={ended} {...shared} /> : null}
        {more ? <Older count={providers.length} /> : null}
        {standing.length > 0 ? (
          <p className="text-small">
            <Link href="/indirect-providers/diagnosis">{w.noButton}</Link>
          </p>
        ) : null}
      </div>
    </Page>
  );
}
