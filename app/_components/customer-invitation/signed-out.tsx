import { captionOf } from '@/app/_components/invitation/caption';
import { Message } from '@/app/_components/invitation/message';
import { onwards } from '@/app/_components/invitation/view';
import { Page } from '@/app/_components/page';
import { ButtonLink } from '@/components/ui/button';
import { AskedRights } from './rights';
import type { CustomerView } from './view';

/** Before anybody signs in: who asks, for what, and how one answers. */
export function SignedOut(view: CustomerView) {
  const { found, two, words, when } = view;
  const { invited, invitedCustomer: t } = words;
  const { country, expiresAt } = found.facts;
  return (
    <Page width="narrow" heading={t.heading(two)} caption={captionOf(view)} lead={t.visitor.lead(two)}>
      <Message {...view} />
      <h2 className="mb-3 text-lead">{t.visitor.asks}</h2>
      <AskedRights {...view} />
      <p className="mt-7">{t.visitor.answer}</p>
      <div className="mt-5 mb-3 flex flex-wrap gap-3">
        <ButtonLink href={onwards('/sign-in', view)}>{invited.visitor.signIn}</ButtonLink>
        <ButtonLink href={onwards('/create-work-account', view, country ? { country } : {})} tone="plain">
          {invited.visitor.create}
        </ButtonLink>
      </div>
      <p className="text-muted text-small">
        {invited.visitor.nothing} {expiresAt ? invited.visitor.until({ until: when.dateTime(expiresAt) }) : null}
      </p>
    </Page>
  );
}
