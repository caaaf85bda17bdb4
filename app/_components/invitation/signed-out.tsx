import type { ReactNode } from 'react';
import { Page } from '@/app/_components/page';
import { ButtonLink } from '@/components/ui/button';
import { captionOf } from './caption';
import { Message } from './message';
import { Rights } from './rights';
import { onwards, type View } from './view';

/** Before anybody signs in: who asks, for what, and how one answers. Source: domain fact 10, row 23. */
export function SignedOut({ below, ...view }: View & { below?: ReactNode }) {
  const { found, asking, words, when } = view;
  const { visitor: t } = words.invited;
  const { country, expiresAt } = found.facts;
  const create = onwards('/create-work-account', view, country ? { country } : {});
  return (
    <Page width="narrow" heading={asking.heading} caption={captionOf(view)} lead={asking.lead}>
      <Message {...view} />
      <h2 className="mb-3 text-lead">{asking.asks}</h2>
      <Rights rights={asking.rights} />
      <p className="mt-7">{asking.answer}</p>
      <div className="mt-5 mb-3 flex flex-wrap gap-3">
        <ButtonLink href={onwards('/sign-in', view)}>{t.signIn}</ButtonLink>
        <ButtonLink href={create} tone="plain">
          {t.create}
        </ButtonLink>
      </div>
      <p className="text-muted text-small">
        {t.nothing} {expiresAt ? t.until({ until: when.dateTime(expiresAt) }) : null}
      </p>
      {below ? <div className="mt-9">{below}</div> : null}
    </Page>
  );
}
