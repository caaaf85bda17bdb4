import { Over } from '@/app/_components/invitation/over';
import type { View } from '@/app/_components/invitation/view';
import { onwards } from '@/app/_components/invitation/view';
import { ButtonLink } from '@/components/ui/button';
import { countryName } from '@/lib/region/names';

/** Yes was said already: to the company that said it, the way to who may do what. */
export function Accepted(view: View) {
  const { found, two, person, words } = view;
  const { accepted: t } = words.invitedCustomer.over;
  if (found.answered)
    return (
      <Over
        view={view}
        heading={t.own(two)}
        says={[t.ownMeans]}
        actions={<ButtonLink href="/partners">{t.see}</ButtonLink>}
      />
    );
  const signIn = <ButtonLink href={onwards('/sign-in', view)}>{words.invitedOver.signIn}</ButtonLink>;
  return <Over view={view} heading={t.heading} says={[t.meaning]} actions={person ? null : signIn} ask="own" />;
}

/** The pair that invited has parted, its provider is suspended, or its reseller is not active. */
export function Parted(view: View) {
  const { parted: t } = view.words.invitedCustomer.over;
  return <Over view={view} heading={t.heading} says={[t.meaning(view.two), t.advice(view.two)]} ask="again" />;
}

/** The people of those who invite opened it. */
export function OwnInvitation(view: View) {
  const { found, account, company, words } = view;
  const { own: t } = words.invitedCustomer.over;
  const sent = account?.organizationId === found.facts.senderId;
  return (
    <Over
      view={view}
      heading={t.heading}
      says={[t.meaning({ company })]}
      actions={
        sent ? (
          <ButtonLink href={`/invitations/${found.facts.id}`}>{words.invitedOver.ownInvitation.see}</ButtonLink>
        ) : null
      }
    />
  );
}

/** A reseller, a provider, staff: none of them buys with this account. Source: domain facts 6.5 and 10, row 25. */
export function OtherKind(view: View) {
  const { account, company, words } = view;
  const { otherKind: t } = words.invitedCustomer.over;
  const meaning = account ? (account.kind === 'reseller' ? t.reseller({ company }) : t.partner({ company })) : t.none;
  return <Over view={view} heading={t.heading} says={[meaning, t.advice]} switching />;
}

/** Nothing left to authorize. */
export function Customers(view: View) {
  const { accepted, customers: t } = view.words.invitedCustomer.over;
  return (
    <Over
      view={view}
      heading={t.heading(view.two)}
      says={[t.meaning]}
      actions={<ButtonLink href="/partners">{accepted.see}</ButtonLink>}
    />
  );
}

/** Customers are served within one region. Source: domain fact 8.1. */
export function OtherRegion(view: View) {
  const { found, account, company, words, language } = view;
  const { otherRegion: t } = words.invitedCustomer.over;
  const code = account?.country ?? '';
  return (
    <Over
      view={view}
      heading={t.heading}
      says={[t.meaning({ company, country: countryName(code, language) }), t.advice]}
      actions={
        <>
          <ButtonLink href={`/providers?country=${code}`}>{t.directory}</ButtonLink>
          <ButtonLink href={`/regions?country=${code}&other=${found.facts.provider.country}`} tone="plain">
            {t.regions}
          </ButtonLink>
        </>
      }
    />
  );
}
