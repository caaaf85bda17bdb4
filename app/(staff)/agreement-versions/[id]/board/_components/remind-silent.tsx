import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { previewReminder } from '@/lib/edition/reminders';
import { remindAll } from '../../../actions';

/** A reminder for all that are silent: how many get it, who is left out, and why. */
export async function RemindSilent({
  agreementId,
  t,
}: {
  agreementId: string;
  t: Words['agreementVersions']['board'];
}) {
  const { reached, reminded, closed } = await previewReminder(agreementId);
  return (
    <div className="mt-6">
      <Card heading={t.silent.heading}>
        <ul className="mb-4 grid gap-1">
          <li>{t.silent.reached({ count: reached })}</li>
          {reminded > 0 ? <li className="text-muted">{t.silent.reminded({ count: reminded })}</li> : null}
          {closed > 0 ? <li className="text-muted">{t.silent.closed({ count: closed })}</li> : null}
        </ul>
        {reached > 0 ? (
          <Form id="silent" action={remindAll} submit={t.silent.submit({ count: reached })} hidden={{ agreementId }} />
        ) : null}
      </Card>
    </div>
  );
}
