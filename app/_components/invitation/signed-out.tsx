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
  const { found, provider, say, when } = view;
  const { visitor: w, rights } = say.invited;
  const { country, expiresAt } = found.facts;
  const create = onwards('/create-work-account', view, country ? { country } : {});
  return (
    <Page
      width="narrow"
      heading={say.invited.heading({ provider })}
      caption={captionOf(view)}
      lead={w.lead({ provider })}
    >
      <Message {...view} />
      <h2 className="mb-3 text-lead">{w.asks}</h2>
      <Rights
        rights={[
          { title: rights.orders, text: rights.ordersMean({ provider }) },
          { title: rights.access, text: rights.accessAsked },
        ]}
      />
      <p className="mt-7">{w.answer}</p>
      <div className="mt-5 mb-3 flex flex-wrap gap-3">
        <ButtonLink href={onwards('/sign-in', view)}>{w.signIn}</ButtonLink>
        <ButtonLink href={create} tone="plain">
          {w.create}
        </ButtonLink>
      </div>
      <p className="mb-9 text-muted text-small">
        {w.nothing} {expiresAt ? w.until({ until: when.dateTime(expiresAt) }) : null}
      </p>
      <About {...view} />
    </Page>
  );
}

function About({ found, provider, say, when, language }: View) {
  const { visitor: w } = say.invited;
  const { profile, facts } = found;
  const region = facts.regions.get(facts.provider.country);
  const place = countryName(facts.provider.country, language);
  const services = profile?.services.map((service) => say.providers.services[service]) ?? [];
  const languages = profile?.languages.map((code) => languageName(code, language)) ?? [];
  return (
    <Card heading={w.about({ provider })}>
      <SummaryList
        items={[
          { term: w.place, value: region ? `${place} · ${regionName(region, language)}` : place },
          ...(profile ? [{ term: w.since, value: when.date(profile.authorizedAt) }] : []),
          ...(services.length > 0 ? [{ term: w.services, value: services.join('\n') }] : []),
          ...(languages.length > 0 ? [{ term: w.languages, value: languages.join(', ') }] : []),
        ]}
      />
      <p className="mt-2 border-line border-t pt-3">
        <Link href={`/providers/${facts.provider.organizationId}`}>{w.directory}</Link>
      </p>
    </Card>
  );
}
