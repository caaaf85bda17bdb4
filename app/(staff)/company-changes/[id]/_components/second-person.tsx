import { Requests } from '@/app/_components/enrollment/requests';
import { sentence } from '@/app/_server/sentence';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { reasonsAgainst } from '@/lib/company-change/lifecycle';
import { dropRefusal, refuse } from '../actions';
import type { Shown } from './shown';

type SecondPersonProps = Shown & { reasons: ReturnType<typeof sentence>[] };

/** What a colleague proposes, and what really another one does with it. */
export function SecondPerson({ actor, found, words, reasons }: SecondPersonProps) {
  const { review: t } = words.companyChange;
  const { facts, names, asked } = found;
  const hidden = { changeId: facts.id, seen: `${facts.version}` };
  const against = reasonsAgainst('refuse', actor, facts).map((reason) => sentence(words, reason));
  return (
    <Card heading={t.second({ name: names.get(facts.proposedById ?? '') ?? '' })}>
      <Requests requests={asked.map((one) => ({ ...one, id: one.reason }))} words={words} part="here" />
      <div className="grid gap-4">
        <Form
          id="refuse"
          action={refuse}
          submit={t.refuse}
          tone="danger"
          hidden={hidden}
          reasons={[...reasons, ...against]}
        />
        <Form id="drop" action={dropRefusal} submit={t.drop} tone="plain" hidden={hidden} reasons={reasons} />
      </div>
    </Card>
  );
}
