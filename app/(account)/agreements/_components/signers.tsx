import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { People } from '@/components/ui/people';
import type { listSigners } from '@/lib/agreement/queries';
import { ask, askAsProvider } from '../actions';
import type { Acceptance } from './acceptance';

type SignersProps = {
  audience: Acceptance['audience'];
  people: Awaited<ReturnType<typeof listSigners>>;
  t: Words['agreements']['signers'];
};

/** For somebody who may not accept: who may, and a letter that asks them. */
export function Signers({ audience, people, t }: SignersProps) {
  return (
    <Card heading={t.heading}>
      <p>{t.meaning}</p>
      <People people={people} />
      <p className="mb-4 text-muted text-small">{t.askMeans}</p>
      <Form action={audience === 'provider' ? askAsProvider : ask} submit={t.ask} tone="plain" />
    </Card>
  );
}
