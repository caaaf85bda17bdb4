import { ButtonLink } from '@/components/ui/button';
import { Over } from './over';
import { onwards, type View } from './view';

/** Yes was said already: to the company that said it, the way to the partnership. */
export function Accepted(view: View) {
  const { found, provider, person, words, when } = view;
  const { accepted: t, signIn } = words.invitedOver;
  const { answered, partnership } = found;
  if (answered && partnership)
    return (
      <Over
        view={view}
        heading={t.own({ provider })}
        says={[t.ownMeans({ by: answered.by, on: when.dateTime(answered.at), provider })]}
        actions={<ButtonLink href={`/indirect-providers/${partnership.id}`}>{t.see}</ButtonLink>}
      />
    );
  return (
    <Over
      view={view}
      heading={t.heading}
      says={[t.meaning({ provider }), ...(person ? [] : [t.signedOut]), t.another]}
      actions={person ? null : <ButtonLink href={onwards('/sign-in', view)}>{signIn}</ButtonLink>}
      ask="own"
    />
  );
}

/** No was said. */
export function Declined(view: View) {
  const { found, provider, words, when } = view;
  const { declined: t } = words.invitedOver;
  const { answered } = found;
  const says = answered
    ? [t.ownMeans({ by: answered.by, on: when.dateTime(answered.at), provider }), t.ownAdvice]
    : [t.meaning, t.advice];
  return <Over view={view} heading={answered ? t.own : t.heading} says={says} ask="again" />;
}

/** The provider took it back. */
export function Revoked(view: View) {
  const { revoked: t } = view.words.invitedOver;
  return <Over view={view} heading={t.heading(view)} says={[t.meaning, t.advice]} ask="again" />;
}

/** Nobody answered in time. */
export function Expired(view: View) {
  const { found, words, when } = view;
  const { expired: t } = words.invitedOver;
  const until = when.dateTime(found.facts.expiresAt ?? view.sentAt);
  return (
    <Over
      view={view}
      heading={t.heading}
      says={[t.meaning({ until }), t.advice]}
      actions={keeperSignsIn(view)}
      ask="again"
    />
  );
}

/** Sent again since: only the newest letter counts. */
export function Superseded(view: View) {
  const { found, provider, sentAt, words, when } = view;
  const { superseded: t } = words.invitedOver;
  const on = when.date(found.facts.sentAt ?? sentAt);
  return (
    <Over
      view={view}
      heading={t.heading}
      says={[t.meaning({ provider, on }), t.advice]}
      actions={keeperSignsIn(view)}
      ask="again"
    />
  );
}

/** Nobody can authorize the provider while staff have suspended it. */
export function Suspended(view: View) {
  const { suspended: t } = view.words.invitedOver;
  return (
    <Over
      view={view}
      heading={t.heading(view)}
      says={[t.meaning, t.advice]}
      actions={<ButtonLink href="/providers">{t.directory}</ButtonLink>}
    />
  );
}

// A company the invitation is parked for needs no link: it signs in and is led on.
function keeperSignsIn(view: View) {
  const { kept, signIn } = view.words.invitedOver;
  if (view.person || !view.found.facts.parkedFor) return null;
  return (
    <>
      <p className="w-full">{kept}</p>
      <ButtonLink href={onwards('/sign-in', view)} tone="plain">
        {signIn}
      </ButtonLink>
    </>
  );
}
