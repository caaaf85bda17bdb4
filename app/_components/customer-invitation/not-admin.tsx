import { AccountLine } from '@/app/_components/invitation/account-line';
import { captionOf } from '@/app/_components/invitation/caption';
import { Message } from '@/app/_components/invitation/message';
import { Page } from '@/app/_components/page';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { fullName } from '@/lib/field/person-name';
import { AskedRights } from './rights';
import type { CustomerView } from './view';

/** Everything is in place but the reader's role: who may answer, and a letter that asks them. */
export function NotAdmin(view: CustomerView) {
  const { found, two, company, asked, answers, hidden, words } = view;
  const { invitedCustomer: t, invited } = words;
  return (
    <Page width="narrow" heading={t.heading(two)} caption={captionOf(view)} lead={<AccountLine {...view} />}>
      {asked.asked ? <Notice kind="success">{invited.admins.asked({ company })}</Notice> : null}
      <p className="mb-6">{t.admins({ company })}</p>
      <Message {...view} />
      <Card heading={invited.admins.heading}>
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
        {asked.asked ? null : (
          <>
            <p className="mb-4 text-muted text-small">{invited.admins.askMeans}</p>
            <Form action={answers.askAdmins} submit={invited.admins.ask} hidden={hidden} />
          </>
        )}
      </Card>
      <h2 className="mt-9 mb-3 text-lead">{t.visitor.asks}</h2>
      <AskedRights {...view} />
    </Page>
  );
}
