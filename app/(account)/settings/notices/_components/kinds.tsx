import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import type { OptionalKind } from '@/lib/letter/kinds';
import { ways } from '@/lib/notice/schema';
import type { Choice } from '@/lib/notice/settings';
import { saveKinds } from '../actions';

type KindsProps = { kinds: readonly OptionalKind[]; choiceOf: (kind: OptionalKind) => Choice; t: Words['notices'] };

/** Each kind: whether it stands on the page, and how it comes by letter. */
export function Kinds({ kinds, choiceOf, t: { kinds: names, choose: t } }: KindsProps) {
  const choices = ways.map((way) => ({ value: way, label: t.ways[way] }));
  return (
    <Card heading={t.kindsHeading}>
      <Form id="kinds" action={saveKinds} submit={t.submit}>
        {kinds.map((kind) => {
          const { page, letter } = choiceOf(kind);
          const of = { kind: names[kind] };
          return (
            <fieldset key={kind} className="grid gap-2 border-line border-b pb-4">
              <legend className="font-strong">{names[kind]}</legend>
              <p className="text-muted text-small">{t.about[kind]}</p>
              <Checkbox name={`page-${kind}`} label={t.page(of)} checked={page} />
              <Select name={`letter-${kind}`} label={t.letter(of)} value={letter} choices={choices} />
            </fieldset>
          );
        })}
        <p className="text-small">{t.always}</p>
      </Form>
    </Card>
  );
}
