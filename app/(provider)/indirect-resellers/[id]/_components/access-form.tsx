import { hiddenInAccess, type Shown } from '@/app/_components/partnership/shown';
import type { Verb } from '@/app/_components/partnership/verbs';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea } from '@/components/ui/text-area';
import { scopes } from '@/lib/admin-access/schema';
import { giveUp, request } from '../actions';

type Own = Extract<Verb, 'request' | 'give_up'>;

/** What the provider does about the access: asks for it, or gives it up. */
export function AccessForm({ verb, title, ...shown }: Shown & { verb: Own; title: string }) {
  const { found, say, path } = shown;
  const { forms: w } = say.partnership;
  return (
    <div id="access" className="scroll-mt-4">
      <Card heading={w.headings[verb](found.facts)}>
        <p className="mb-5 max-w-prose text-muted">{w.leads[verb](found.facts)}</p>
        <Form
          key={verb}
          keeps={verb}
          action={verb === 'request' ? request : giveUp}
          submit={w.submits[verb]}
          title={title}
          tone={verb === 'request' ? 'primary' : 'danger'}
          hidden={hiddenInAccess(found)}
          beside={
            <ButtonLink href={path} tone="plain">
              {w.back}
            </ButtonLink>
          }
        >
          {verb === 'request' ? <Wish {...shown} /> : null}
        </Form>
      </Card>
    </div>
  );
}

function Wish({ found, say }: Shown) {
  const { forms: w } = say.partnership;
  const options = scopes.map((scope) => ({ value: scope, label: w.scopes[scope], detail: w.scopeMeans[scope] }));
  return (
    <>
      <RadioGroup name="scope" label={say.labels.scope} sideBySide options={options} />
      <TextArea name="message" label={say.labels.message} hint={w.messageHint(found.facts)} optional rows={3} />
    </>
  );
}
