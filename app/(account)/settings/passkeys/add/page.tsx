import { headers } from 'next/headers';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { provenPerson } from '@/app/_server/gates';
import { safePath } from '@/app/_server/paths';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { PasskeyForm } from '@/components/ui/passkey-form';
import { deviceOf } from '@/lib/identity/user-agent';
import { SettingsPage } from '../../_components/settings-page';
import { add, askToAdd } from '../actions';

/** Has the device make a passkey, under a name. Opening it changes nothing. */
export default async function AddPasskeyPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [, words, { next: asked }, sent] = await Promise.all([
    provenPerson(),
    loadWords(),
    readSearch(searchParams, named('next')),
    headers(),
  ]);
  const next = safePath(asked);
  const { heading, add: t, use } = words.passkeys;
  const device = deviceOf(sent.get('user-agent'));
  return (
    <SettingsPage
      at="/settings/passkeys"
      heading={t.heading}
      title={false}
      path={[words.settings.nav.mine, heading]}
      lead={t.lead}
      back={{ href: '/settings/passkeys', text: heading }}
    >
      <Card>
        <PasskeyForm
          action={add}
          ask={{ make: askToAdd }}
          t={{ notUsed: t.notMade, here: t.here }}
          title={t.heading}
          submit={t.submit}
          hidden={next ? { next } : {}}
        >
          <Field
            name="name"
            label={t.label}
            hint={t.hint}
            value={device ? t.usual(device) : undefined}
            autoComplete="off"
          />
        </PasskeyForm>
        <noscript>
          <p className="mt-4">{use.without}</p>
        </noscript>
      </Card>
    </SettingsPage>
  );
}
