import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { setAccess } from '../../actions';

/** Takes the person's access to this organization away, or gives it back. */
export function Access({ id, off, t }: { id: string; off: boolean; t: Words['settings']['user'] }) {
  return (
    <Card heading={t.access}>
      <p className="mb-4">{off ? t.accessOff : t.accessOn}</p>
      <Form
        id="access"
        action={setAccess}
        submit={off ? t.on : t.off}
        tone={off ? 'plain' : 'danger'}
        hidden={{ membershipId: id, access: off ? 'on' : 'off' }}
      />
    </Card>
  );
}
