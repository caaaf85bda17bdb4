import { redirect } from 'next/navigation';
import { provenPerson } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { CodeField } from '@/components/ui/code-field';
import { Form } from '@/components/ui/form';
import { isRequiredOf } from '@/lib/identity/second-step-rule';
import { SettingsPage } from '../../_components/settings-page';
import { turnOff } from '../actions';

/** Turns the second step off, with a code. */
export default async function TurnOffPage() {
  const [reader, say] = await Promise.all([provenPerson(), words()]);
  if (!reader.secondStep) redirect('/settings/second-step');
  const { heading, turnOff: w, prove } = say.secondStep;
  return (
    <SettingsPage
      at="/settings/second-step"
      heading={w.heading}
      title={false}
      path={[say.settings.nav.mine, heading]}
      lead={isRequiredOf(reader) ? w.leadRequired : w.lead}
      back={{ href: '/settings/second-step', text: w.back }}
    >
      <Card>
        <Form action={turnOff} title={w.heading} submit={w.submit} tone="danger">
          <CodeField label={prove.code} hint={`${prove.codeHint} ${w.nextCode}`} of="either" />
        </Form>
      </Card>
    </SettingsPage>
  );
}
