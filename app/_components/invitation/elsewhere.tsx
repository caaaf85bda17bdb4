import { ButtonLink } from '@/components/ui/button';
import { countryName, regionName } from '@/lib/region/names';
import { Over } from './over';
import type { View } from './view';

/** The provider's own people opened it. */
export function OwnInvitation(view: View) {
  const { ownInvitation: w } = view.say.invitedOver;
  return (
    <Over
      view={view}
      heading={w.heading}
      says={[w.meaning(view)]}
      actions={<ButtonLink href={`/invitations/${view.found.facts.id}`}>{w.see}</ButtonLink>}
    />
  );
}

/** Staff, a customer, another provider: only a reseller answers. Source: domain fact 10, row 25. */
export function OtherKind(view: View) {
  const { account, company } = view;
  const { otherKind: w } = view.say.invitedOver;
  const meaning = account ? (account.kind === 'customer' ? w.customer({ company }) : w.provider({ company })) : w.none;
  return <Over view={view} heading={w.heading} says={[meaning, w.advice]} switching />;
}

/** Forwarded to another company than the one that keeps it. */
export function KeptForAnother(view: View) {
  const { keptForAnother: w } = view.say.invitedOver;
  return <Over view={view} heading={w.heading} says={[w.meaning(view), w.advice]} switching ask="own" />;
}

/** Meant for the company with another PartnerID. */
export function OtherPartnerId(view: View) {
  const { found, company, say } = view;
  const { otherPartnerId: w } = say.invitedOver;
  const meaning = w.meaning({ company, partnerId: found.facts.partnerId ?? '' });
  return <Over view={view} heading={w.heading} says={[meaning, w.advice]} switching ask="own" />;
}

/** A partnership is within one region. Source: domain fact 8.1, rule 1. */
export function OtherRegion(view: View) {
  const { found, account, company, say, language } = view;
  const { otherRegion: w } = say.invitedOver;
  const { regions, provider } = found.facts;
  const country = account?.country ?? '';
  const [own, theirs] = [regions.get(country), regions.get(provider.country)];
  const meaning =
    own && theirs
      ? w.meaning({ company, companyRegion: regionName(own, language), providerRegion: regionName(theirs, language) })
      : w.noRegion({ country: countryName(own ? provider.country : country, language) });
  return (
    <Over
      view={view}
      heading={w.heading(view)}
      says={[meaning, w.advice]}
      actions={
        <>
          <ButtonLink href={`/providers?country=${country}`}>{w.directory}</ButtonLink>
          <ButtonLink href={`/regions?country=${country}&other=${provider.country}`} tone="plain">
            {w.regions}
          </ButtonLink>
        </>
      }
    />
  );
}

/** Nothing left to authorize. */
export function Partners(view: View) {
  const { found, provider, company, say, when } = view;
  const { partners: w, accepted } = say.invitedOver;
  const { partnership } = found;
  const on = partnership ? when.date(partnership.since) : '';
  return (
    <Over
      view={view}
      heading={w.heading({ provider })}
      says={[w.meaning({ provider, company, on })]}
      actions={
        <ButtonLink href={partnership ? `/indirect-providers/${partnership.id}` : '/indirect-providers'}>
          {accepted.see}
        </ButtonLink>
      }
    />
  );
}
