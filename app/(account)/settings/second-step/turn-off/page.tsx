import { redirect } from 'next/navigation';
import { provenPerson } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { CodeField } from '@/components/ui/code-field';
import { Form } from '@/components/ui/form';
import { isRequiredOf } from '@/lib/identity/second-step-rule';
import { SettingsPage } from '../../_components/settings-page';
import { turnOff } from '../actions';

/** Turns the second step off, with a code. */
export default async function TurnOffPage() {
  const [reader, words] = await Promise.all([provenPerson(), loadWords()]);
  if (!reader.secondStep) redirect('/settings/second-step');
  const { heading, turnOff: t, reauthenticate } = words.secondStep;
  return (
    <SettingsPage
      at="/settings/second-step"
      heading={t.heading}
      title={false}
      path={[words.settings.nav.mine, heading]}
      lead={isRequiredOf(reader) ? t.leadRequired : t.lead}
      back={{ href: '/settings/second-step', text: t.back }}
    >
      <Card>
        <Form action={turnOff} title={t.heading} submit={t.submit} tone="danger">
          <CodeField label={reauthenticate.code} hint={`${reauthenticate.codeHint} ${t.nextCode}`} of="either" />
        </Form>
      </Card>
    </SettingsPage>
  );
}
