import { Details } from '@/components/ui/details';
import { OtherAccounts } from './other-accounts';
import type { View } from './view';

/** Who is signed in and for which company; opens the other accounts. Source: domain fact 10, row 22. */
export function AccountLine(view: View) {
  const { found, person, account } = view;
  const { parkedFor, readerBelongs } = found.facts;
  const { account: t } = view.words.invited;
  if (!person) return null;
  return (
    <div className="text-muted [&_b]:text-ink">
      <p>
        {t.as}{' '}
        <b>
          <bdi>{person.email}</bdi>
        </b>
        {account ? (
          <>
            {' '}
            {t.for}{' '}
            <b>
              <bdi>{account.name}</bdi>
            </b>
          </>
        ) : null}
        .
      </p>
      {readerBelongs && parkedFor !== account?.organizationId ? (
        <p className="mt-1 text-turmeric-ink">{t.keeps}</p>
      ) : null}
      <div className="-my-2 text-ink">
        <Details summary={t.another}>
          <OtherAccounts {...view} />
        </Details>
      </div>
    </div>
  );
}
