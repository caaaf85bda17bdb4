import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { operator } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Columns } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { StatusTag } from '@/components/ui/status-tag';
import { listDeclines } from '@/lib/agreement/declines';
import { eventsFor } from '@/lib/provider/lifecycle';
import { findProvider } from '@/lib/provider/queries';
import { apart } from '@/lib/reader/isolate';
import { countryName } from '@/lib/region/names';
import { findMarket } from '@/lib/region/queries';
import { About } from './_components/about';
import { Decision } from './_components/decision';
import { History } from './_components/history';
import { Profile } from './_components/profile';

const looks = { authorized: 'done', suspended: 'no' } as const;

/** One provider for an operator: who it is, what it says of itself, what happened, and what can be done now. */
export default async function AuthorizedProviderPage({ params, searchParams }: PageProps) {
  const actor = await operator();
  const [{ id }, { done }, words, language] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('done')),
    loadWords(),
    locale(),
  ]);
  const found = (await findProvider(actor, id)) ?? notFound();
  const { authorizedProviders, providers } = words;
  const { one: t } = authorizedProviders;
  const { status, organization } = found;
  const company = organization.name;
  const market = await findMarket(organization.countryIso2);
  const [event] = eventsFor(actor, status);
  const last = found.history[0];
  const isPublic = looks[status] === 'done' && market !== null;
  return (
    <Page
      heading={company}
      title={`${apart(company)} · ${authorizedProviders.heading}`}
      caption={countryName(organization.countryIso2, language)}
      lead={<StatusTag status={looks[status]}>{providers.statuses[status]}</StatusTag>}
      back={{ href: '/authorized-providers', text: t.back }}
      actions={
        isPublic ? (
          <ButtonLink href={`/providers/${id}`} tone="plain">
            {t.see}
          </ButtonLink>
        ) : null
      }
    >
      {last && last.event === done && last.userId === actor.userId ? (
        <Notice kind="success">{t.done[done as keyof typeof t.done]({ company })}</Notice>
      ) : null}
      <Columns side={event && event !== 'authorize' ? <Decision event={event} found={found} /> : null}>
        <About found={found} declines={await listDeclines(actor, id)} region={market?.regionId ?? null} />
        <Profile found={found} />
        <History found={found} />
      </Columns>
    </Page>
  );
}
