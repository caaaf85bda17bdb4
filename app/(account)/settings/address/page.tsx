import { dates } from '@/app/_server/dates';
import { person } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { findOpen } from '@/lib/address-change/queries';
import { SettingsPage } from '../_components/settings-page';
import { ask, withdraw } from './actions';

/** The address one signs in by: which it is, a new one that waits to prove itself, or the form that asks for one. */
export default async function AddressPage() {
  const [reader, words, when] = await Promise.all([person(), loadWords(), dates()]);
  const open = await findOpen(reader.userId);
  const { address: t } = words.people;
  const until = open ? when.dateTime(open.expiresAt) : '';
  return (
    <SettingsPage
      at="/settings"
      heading={t.heading}
      title={open?.status === 'changed' ? t.heading : false}
      path={[words.settings.nav.mine]}
      lead={t.lead}
      back={{ href: '/settings', text: t.back }}
    >
      <Card>
        <SummaryList items={[{ term: t.present, value: reader.email }]} />
      </Card>
      {open?.status === 'changed' ? (
        <Notice kind="info" heading={t.lately}>
          <p>{t.undoable({ was: open.was, until })}</p>
        </Notice>
      ) : null}
      {open?.status === 'asked' ? (
        <Card heading={t.waits}>
          <p className="mb-4">{t.asked({ email: open.email, until })}</p>
          <Form action={withdraw} title={t.heading} submit={t.withdraw} tone="plain" />
        </Card>
      ) : null}
      {open ? null : (
        <Card>
          <Form keeps="address" action={ask} title={t.heading} submit={t.submit}>
            <Field name="email" type="email" label={t.wanted} hint={t.hint} autoComplete="email" />
          </Form>
        </Card>
      )}
    </SettingsPage>
  );
}
