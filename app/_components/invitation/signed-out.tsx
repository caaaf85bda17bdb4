import { Page } from '@/app/_components/page';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import { languageName } from '@/lib/reader/languages';
import { countryName, regionName } from '@/lib/region/names';
import { captionOf } from './caption';
import { Message } from './message';
import { Rights } from './rights';
import { onwards, type View } from './view';

/** Before anybody signs in: who asks, for what, and how one answers. Source: domain fact 10, row 23. */
export function SignedOut(view: View) {
  const { found, provider, words, when } = view;
  const { visitor: t, rights } = words.invited;
  const { country, expiresAt } = found.facts;
  const create = onwards('/create-work-account', view, country ? { country } : {});
  return (
    <Page
      width="narrow"
      heading={words.invited.heading({ provider })}
      caption={captionOf(view)}
      lead={t.lead({ provider })}
    >
      <Message {...view} />
      <h2 className="mb-3 text-lead">{t.asks}</h2>
      <Rights
        rights={[
          { title: rights.orders, text: rights.ordersMean({ provider }) },
          { title: rights.access, text: rights.accessAsked },
        ]}
      />
      <p className="mt-7">{t.answer}</p>
      <div className="mt-5 mb-3 flex flex-wrap gap-3">
        <ButtonLink href={onwards('/sign-in', view)}>{t.signIn}</ButtonLink>
        <ButtonLink href={create} tone="plain">
          {t.create}
        </ButtonLink>
      </div>
      <p className="mb-9 text-muted text-small">
        {t.nothing} {expiresAt ? t.until({ until: when.dateTime(expiresAt) }) : null}
      </p>
      <About {...view} />
    </Page>
  );
}

function About({ found, provider, words, when, language }: View) {
  const { visitor: t } = words.invited;
  const { profile, facts } = found;
  const region = facts.regions.get(facts.provider.country);
  const place = countryName(facts.provider.country, language);
  const services = profile?.services.map((service) => words.providers.services[service]) ?? [];
  const languages = profile?.languages.map((code) => languageName(code, language)) ?? [];
  return (
    <Card heading={t.about({ provider })}>
      <SummaryList
        items={[
          { term: t.place, value: region ? `${place} · ${regionName(region, language)}` : place },
          ...(profile ? [{ term: t.since, value: when.date(profile.authorizedAt) }] : []),
          ...(services.length > 0 ? [{ term: t.services, value: services.join('\n') }] : []),
          ...(languages.length > 0 ? [{ term: t.languages, value: languages.join(', ') }] : []),
        ]}
      />
      <p className="mt-2 border-line border-t pt-3">
        <Link href={`/providers/${facts.provider.organizationId}`}>{t.directory}</Link>
      </p>
    </Card>
  );
}
