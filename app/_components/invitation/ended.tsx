import { ButtonLink } from '@/components/ui/button';
import { Over } from './over';
import { onwards, type View } from './view';

/** Yes was said already: to the company that said it, the way to the partnership. */
export function Accepted(view: View) {
  const { found, provider, person, say, when } = view;
  const { accepted: w, signIn } = say.invitedOver;
  const { answered, partnership } = found;
  if (answered && partnership)
    return (
      <Over
        view={view}
        heading={w.own({ provider })}
        says={[w.ownMeans({ by: answered.by, on: when.dateTime(answered.at), provider })]}
        actions={<ButtonLink href={`/indirect-providers/${partnership.id}`}>{w.see}</ButtonLink>}
      />
    );
  return (
    <Over
      view={view}
      heading={w.heading}
      says={[w.meaning({ provider }), ...(person ? [] : [w.signedOut]), w.another]}
      actions={person ? null : <ButtonLink href={onwards('/sign-in', view)}>{signIn}</ButtonLink>}
      ask="own"
    />
  );
}

/** No was said. */
export function Declined(view: View) {
  const { found, provider, say, when } = view;
  const { declined: w } = say.invitedOver;
  const { answered } = found;
  const says = answered
    ? [w.ownMeans({ by: answered.by, on: when.dateTime(answered.at), provider }), w.ownAdvice]
    : [w.meaning, w.advice];
  return <Over view={view} heading={answered ? w.own : w.heading} says={says} ask="again" />;
}

/** The provider took it back. */
export function Revoked(view: View) {
  const { revoked: w } = view.say.invitedOver;
  return <Over view={view} heading={w.heading(view)} says={[w.meaning, w.advice]} ask="again" />;
}

/** Nobody answered in time. */
export function Expired(view: View) {
  const { found, say, when } = view;
  const { expired: w } = say.invitedOver;
  const until = when.dateTime(found.facts.expiresAt ?? view.sentAt);
  return (
    <Over
      view={view}
      heading={w.heading}
      says={[w.meaning({ until }), w.advice]}
      actions={keeperSignsIn(view)}
      ask="again"
    />
  );
}

/** Sent again since: only the newest letter counts. */
export function Superseded(view: View) {
  const { found, provider, sentAt, say, when } = view;
  const { superseded: w } = say.invitedOver;
  const on = when.date(found.facts.sentAt ?? sentAt);
  return (
    <Over
      view={view}
      heading={w.heading}
      says={[w.meaning({ provider, on }), w.advice]}
      actions={keeperSignsIn(view)}
      ask="again"
    />
  );
}

/** Nobody can authorize the provider while staff have suspended it. */
export function Suspended(view: View) {
  const { suspended: w } = view.say.invitedOver;
  return (
    <Over
      view={view}
      heading={w.heading(view)}
      says={[w.meaning, w.advice]}
      actions={<ButtonLink href="/providers">{w.directory}</ButtonLink>}
    />
  );
}

// A company that keeps the invitation needs no link: it signs in and is led on.
function keeperSignsIn(view: View) {
  const { kept, signIn } = view.say.invitedOver;
  if (view.person || !view.found.facts.keptFor) return null;
  return (
    <>
      <p className="w-full">{kept}</p>
      <ButtonLink href={onwards('/sign-in', view)} tone="plain">
        {signIn}
      </ButtonLink>
    </>
  );
}
