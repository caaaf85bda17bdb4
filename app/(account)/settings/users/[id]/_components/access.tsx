import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { setAccess } from '../../actions';

/** Takes the person's access to this organization away, or gives it back. */
export function Access({ id, off, words: w }: { id: string; off: boolean; words: Words['settings']['user'] }) {
  return (
    <Card heading={w.access}>
      <p className="mb-4">{off ? w.accessOff : w.accessOn}</p>
      <Form
        id="access"
        action={setAccess}
        submit={off ? w.on : w.off}
        tone={off ? 'plain' : 'danger'}
        hidden={{ membershipId: id, access: off ? 'on' : 'off' }}
      />
    </Card>
  );
}
