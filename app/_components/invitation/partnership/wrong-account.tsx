import { ButtonLink } from '@/components/ui/button';
import { countryName, regionName } from '@/lib/region/names';
import { Over } from '../over';
import type { View } from '../view';

/** The provider's own people opened it. */
export function OwnInvitation(view: View) {
  const { ownInvitation: t } = view.words.invitedOver;
  return (
    <Over
      view={view}
      heading={t.heading}
      says={[t.meaning(view)]}
      actions={<ButtonLink href={`/invitations/${view.found.facts.id}`}>{t.see}</ButtonLink>}
    />
  );
}

/** Staff, a customer, another provider: only a reseller answers. Source: domain fact 10, row 25. */
export function OtherKind(view: View) {
  const { account, company } = view;
  const { otherKind: t } = view.words.invitedOver;
  const meaning = account ? (account.kind === 'customer' ? t.customer({ company }) : t.provider({ company })) : t.none;
  return <Over view={view} heading={t.heading} says={[meaning, t.advice]} switching />;
}

/** Meant for the company with another PartnerID. */
export function OtherPartnerId(view: View) {
  const { found, company, words } = view;
  const { otherPartnerId: t } = words.invitedOver;
  const meaning = t.meaning({ company, partnerId: found.facts.partnerId ?? '' });
  return <Over view={view} heading={t.heading} says={[meaning, t.advice]} switching ask="own" />;
}

/** A partnership is within one region. Source: domain fact 8.1, rule 1. */
export function OtherRegion(view: View) {
  const { found, account, company, words, language } = view;
  const { otherRegion: t } = words.invitedOver;
  const { regions, provider } = found.facts;
  const country = account?.country ?? '';
  const [own, theirs] = [regions.get(country), regions.get(provider.country)];
  const meaning =
    own && theirs
      ? t.meaning({ company, companyRegion: regionName(own, language), providerRegion: regionName(theirs, language) })
      : t.noRegion({ country: countryName(own ? provider.country : country, language) });
  return (
    <Over
      view={view}
      heading={t.heading(view)}
      says={[meaning, t.advice]}
      actions={
        <>
          <ButtonLink href={`/providers?country=${country}`}>{t.directory}</ButtonLink>
          <ButtonLink href={`/regions?country=${country}&other=${provider.country}`} tone="plain">
            {t.regions}
          </ButtonLink>
        </>
      }
    />
  );
}

/** Nothing left to authorize. */
export function Partners(view: View) {
  const { found, provider, company, words, when } = view;
  const { partners: t, accepted } = words.invitedOver;
  const { partnership } = found;
  const on = partnership ? when.date(partnership.since) : '';
  return (
    <Over
      view={view}
      heading={t.heading({ provider })}
      says={[t.meaning({ provider, company, on })]}
      actions={
        <ButtonLink href={partnership ? `/indirect-providers/${partnership.id}` : '/indirect-providers'}>
          {accepted.see}
        </ButtonLink>
      }
    />
  );
}
