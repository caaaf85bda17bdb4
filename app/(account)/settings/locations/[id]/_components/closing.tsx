import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { closeLocation } from '../../actions';

type ClosingProps = { partnerId: string; t: Words['membership']['locations']['close'] };

/** What closing a location means, before it happens. */
export function Closing({ partnerId, t }: ClosingProps) {
  return (
    <Card heading={t.heading}>
      <ul className="mb-5 grid list-disc gap-2 pl-5 marker:text-muted">
        {t.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Form id="close" action={closeLocation} submit={t.submit} tone="danger" hidden={{ partnerId }} />
    </Card>
  );
}
