import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import type { Reminder } from '@/lib/edition/board';
import { remindAll } from '../../../actions';

type RemindSilentProps = { agreementId: string; reminder: Reminder; t: Words['agreementVersions']['board'] };

/** A reminder for all that are silent: how many get it, who is left out, and why. */
export function RemindSilent({ agreementId, reminder, t }: RemindSilentProps) {
  const { reached, reminded, closed } = reminder;
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
