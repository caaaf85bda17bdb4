import type { ReactNode } from 'react';
import { Page } from '@/app/_components/page';
import { Notice } from '@/components/ui/notice';
import { AccountLine } from './account-line';
import { AskForm } from './ask-form';
import { OtherAccounts } from './other-accounts';
import type { View } from './view';

type OverProps = {
  view: View;
  heading: string;
  /** What happened and what it means, then what can be done, a paragraph each. */
  says: readonly string[];
  /** The way on, the first the one most people want. */
  actions?: ReactNode;
  /** The way on is another account: shown at once instead of folded away. */
  switching?: boolean;
  /** Whether asking the sender is a way on: for a new link, or for an invitation of one's own. */
  ask?: 'again' | 'own';
};

/** An invitation that this reader cannot answer here: who sent it and when, what happened, what it means, the way on. */
export function Over({ view, heading, says, actions, switching = false, ask }: OverProps) {
  const { found, provider, query, person, sentAt, words, when } = view;
  const { sent, ask: t } = words.invitedOver;
  const asking = ask && !query.asked;
  return (
    <Page
      width="narrow"
      heading={heading}
      title={asking ? false : heading}
      caption={sent({ on: when.date(sentAt), sentBy: found.sentBy, provider })}
    >
      {ask && query.asked ? <Notice kind="success">{t.asked(found)}</Notice> : null}
      {says.map((text) => (
        <p key={text} className="mt-3 max-w-prose">
          {text}
        </p>
      ))}
      {actions ? <div className="mt-7 flex flex-wrap items-center gap-3">{actions}</div> : null}
      {switching ? (
        <div className="mt-7">
          <OtherAccounts {...view} main={!ask} />
        </div>
      ) : null}
      {asking ? (
        <div className="mt-8">
          <AskForm {...view} title={heading} own={ask === 'own'} />
        </div>
      ) : null}
      {person && !switching ? (
        <div className="mt-9 border-line border-t pt-5">
          <AccountLine {...view} />
        </div>
      ) : null}
    </Page>
  );
}
