import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { StatusTag } from '@/components/ui/status-tag';
import { turnOffSecondStep } from '../../actions';

type SecondStepProps = { id: string; on: boolean; t: Words['secondStep'] };

/** Whether a colleague has a second step, and the help for one who has lost the telephone. */
export function SecondStep({ id, on, t: { colleague: t, ...tags } }: SecondStepProps) {
  const tag = on ? (
    <StatusTag status="done">{tags.on.tag}</StatusTag>
  ) : (
    <StatusTag status="off">{tags.off.tag}</StatusTag>
  );
  return (
    <Card heading={t.heading} actions={tag}>
      <p className={on ? 'mb-4' : ''}>{on ? t.on : t.off}</p>
      {on ? (
        <Form
          id="second-step"
          action={turnOffSecondStep}
          submit={t.turnOff}
          tone="danger"
          hidden={{ membershipId: id }}
        />
      ) : null}
    </Card>
  );
}
