import { Page } from '@/app/_components/page';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { fullName } from '@/lib/field/person-name';
import { AccountLine } from './account-line';
import { captionOf } from './caption';
import { Message } from './message';
import { Rights } from './rights';
import type { View } from './view';

/** Everything is in place but the reader's role: who may answer, and a letter that asks them. Source: domain fact 10, row 28. */
export function NotAdmin(view: View) {
  const { asking, company, query, words } = view;
  const { admins: t } = words.invited;
  return (
    <Page width="narrow" heading={asking.heading} caption={captionOf(view)} lead={<AccountLine {...view} />}>
      {query.asked ? <Notice kind="success">{t.asked({ company })}</Notice> : null}
      <p className="mb-6">{asking.admins}</p>
      <Message {...view} />
      <Admins {...view} />
      <h2 className="mt-9 mb-3 text-lead">{asking.asks}</h2>
      <Rights rights={asking.rights} />
    </Page>
  );
}

function Admins({ found, query, answers, hidden, words }: View) {
  const { admins: t } = words.invited;
  return (
    <Card heading={t.heading}>
      <ul className="mb-4 grid gap-1">
        {found.admins.map(({ id, firstName, lastName, email }) => (
          <li key={id}>
            <b>
              <bdi>{fullName({ firstName, lastName })}</bdi>
            </b>{' '}
            <span className="text-muted">
              <bdi>{email}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {query.asked ? null : (
        <>
          <p className="mb-4 text-muted text-small">{t.askMeans}</p>
          <Form action={answers.askAdmins} submit={t.ask} hidden={hidden} />
        </>
      )}
    </Card>
  );
}
