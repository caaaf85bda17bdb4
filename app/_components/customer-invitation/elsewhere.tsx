import { Over } from '@/app/_components/invitation/over';
import { onwards } from '@/app/_components/invitation/view';
import { ButtonLink } from '@/components/ui/button';
import { countryName } from '@/lib/region/names';
import type { CustomerView } from './view';

/** Yes was said already: to the company that said it, the way to who may do what. */
export function Accepted(view: CustomerView) {
  const { found, two, person, say } = view;
  const { accepted: w } = say.invitedCustomer.over;
  if (found.answered)
    return (
      <Over
        view={view}
        heading={w.own(two)}
        says={[w.ownMeans]}
        actions={<ButtonLink href="/partners">{w.see}</ButtonLink>}
      />
    );
  const signIn = <ButtonLink href={onwards('/sign-in', view)}>{say.invitedOver.signIn}</ButtonLink>;
  return <Over view={view} heading={w.heading} says={[w.meaning]} actions={person ? null : signIn} ask="own" />;
}

/** The pair that invited has parted, its provider is suspended, or its reseller is not active. */
export function Parted(view: CustomerView) {
  const { parted: w } = view.say.invitedCustomer.over;
  return <Over view={view} heading={w.heading} says={[w.meaning(view.two), w.advice(view.two)]} ask="again" />;
}

/** The people of those who invite opened it. */
export function OwnInvitation(view: CustomerView) {
  const { found, account, company, say } = view;
  const { own: w } = say.invitedCustomer.over;
  const sent = account?.organizationId === found.facts.senderId;
  return (
    <Over
      view={view}
      heading={w.heading}
      says={[w.meaning({ company })]}
      actions={
        sent ? (
          <ButtonLink href={`/invitations/${found.facts.id}`}>{say.invitedOver.ownInvitation.see}</ButtonLink>
        ) : null
      }
    />
  );
}

/** A reseller, a provider, staff: none of them buys with this account. Source: domain facts 6.5 and 10, row 25. */
export function OtherKind(view: CustomerView) {
  const { account, company, say } = view;
  const { otherKind: w } = say.invitedCustomer.over;
  const meaning = account ? (account.kind === 'reseller' ? w.reseller({ company }) : w.partner({ company })) : w.none;
  return <Over view={view} heading={w.heading} says={[meaning, w.advice]} switching />;
}

/** Nothing left to authorize. */
export function Customers(view: CustomerView) {
  const { accepted, customers: w } = view.say.invitedCustomer.over;
  return (
    <Over
      view={view}
      heading={w.heading(view.two)}
      says={[w.meaning]}
      actions={<ButtonLink href="/partners">{accepted.see}</ButtonLink>}
    />
  );
}

/** Customers are served within one region. Source: domain fact 8.1. */
export function OtherRegion(view: CustomerView) {
  const { found, account, company, say, language } = view;
  const { otherRegion: w } = say.invitedCustomer.over;
  const code = account?.country ?? '';
  return (
    <Over
      view={view}
      heading={w.heading}
      says={[w.meaning({ company, country: countryName(code, language) }), w.advice]}
      actions={
        <>
          <ButtonLink href={`/providers?country=${code}`}>{w.directory}</ButtonLink>
          <ButtonLink href={`/regions?country=${code}&other=${found.facts.provider.country}`} tone="plain">
            {w.regions}
          </ButtonLink>
        </>
      }
    />
  );
}
