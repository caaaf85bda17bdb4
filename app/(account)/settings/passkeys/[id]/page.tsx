import { notFound } from 'next/navigation';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { anybodySignedIn } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { findPasskey, listPasskeys } from '@/lib/identity/passkeys';
import { SettingsPage } from '../../_components/settings-page';
import { remove, rename } from '../actions';

/** One of one's passkeys: another name for it, or its end. */
export default async function PasskeyPage({ params }: Pick<PageProps, 'params'>) {
  const [reader, words, { id }] = await Promise.all([anybodySignedIn(), loadWords(), readPath(params, idPath)]);
  const passkey = await findPasskey(reader, id);
  if (!passkey) notFound();
  const { heading, one: t, add } = words.passkeys;
  const { name } = passkey;
  const hidden = { passkeyId: passkey.id };
  const isLast = (await listPasskeys(reader)).length === 1;
  return (
    <SettingsPage
      at="/settings/passkeys"
      heading={name}
      title={false}
      path={[words.settings.nav.mine, heading]}
      lead={t.lead}
      back={{ href: '/settings/passkeys', text: heading }}
    >
      <Card>
        <Form id="rename" action={rename} title={name} submit={t.rename} tone="plain" hidden={hidden}>
          <Field name="name" label={add.label} value={name} autoComplete="off" />
        </Form>
      </Card>
      <Card heading={t.removeHeading}>
        <p className="mb-4 max-w-prose">
          {t.removeText} {isLast ? t.last : null}
        </p>
        <Form id="remove" action={remove} submit={t.remove} tone="danger" hidden={hidden} />
      </Card>
    </SettingsPage>
  );
}
