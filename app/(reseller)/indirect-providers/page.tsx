import { z } from 'zod';
import { MorePages } from '@/app/_components/more-pages';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { listAddress } from '@/app/_server/list-address';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { listParked } from '@/lib/invitation/queries';
import { cursor } from '@/lib/list/shape';
import { over } from '@/lib/partnership/lifecycle';
import { listProviders, type ProviderView, providerViews } from '@/lib/partnership/providers';
import { NoProvider } from './_components/no-provider';
import { Providers } from './_components/providers';
import { Waiting } from './_components/waiting';

const shape = z.object({ view: z.enum(providerViews).optional().catch(undefined), after: cursor });

const address = listAddress<{ view?: ProviderView | undefined }>('/indirect-providers');

/** Indirect providers: those the company works with, and the invitations that wait for it. Source: the seed's "Connect", step 4. */
export default async function IndirectProvidersPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await reseller();
  const { view, after } = await readSearch(searchParams, shape);
  const [{ rows: providers, next }, { rows: invitations, more }, words, when, language] = await Promise.all([
    listProviders(member, { view, after }),
    listParked(member),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { providers: t } = words.partnerships;
  const standing = providers.filter(({ status }) => !over.includes(status));
  const ended = providers.filter(({ status }) => over.includes(status));
  const shared = { words, when, language };
  return (
    <Page
      heading={t.heading}
      lead={t.lead}
      actions={
        standing.length > 0 ? (
          <ButtonLink href="/providers" tone="plain">
            {t.find}
          </ButtonLink>
        ) : null
      }
    >
      <div className="grid gap-6">
        {view ? (
          <p>
            {t.shown[view]} <Link href="/indirect-providers">{t.showAll}</Link>
          </p>
        ) : null}
        {invitations.length > 0 && !view && !after ? (
          <Waiting invitations={invitations} more={more} {...shared} />
        ) : null}
        {standing.length > 0 ? <Providers caption={t.caption} rows={standing} {...shared} /> : null}
        {standing.length === 0 && !view && !after ? <NoProvider t={t} /> : null}
        {ended.length > 0 ? <Providers caption={t.ended} heading={t.ended} rows={ended} {...shared} /> : null}
        <MorePages address={address} written={{ view }} after={after} next={next} count={providers.length} />
        {standing.length > 0 ? (
          <p className="text-small">
            <Link href="/indirect-providers/diagnosis">{t.noButton}</Link>
          </p>
        ) : null}
      </div>
    </Page>
  );
}
