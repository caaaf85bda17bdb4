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
  const { found, words, path } = shown;
  const { forms: t } = words.partnership;
  return (
    <div id="access" className="scroll-mt-4">
      <Card heading={t.headings[verb](found.facts)}>
        <p className="mb-5 max-w-prose text-muted">{t.leads[verb](found.facts)}</p>
        <Form
          key={verb}
          keeps={verb}
          action={verb === 'request' ? request : giveUp}
          submit={t.submits[verb]}
          title={title}
          tone={verb === 'request' ? 'primary' : 'danger'}
          hidden={hiddenInAccess(found)}
          beside={
            <ButtonLink href={path} tone="plain">
              {t.back}
            </ButtonLink>
          }
        >
          {verb === 'request' ? <Wish {...shown} /> : null}
        </Form>
      </Card>
    </div>
  );
}

function Wish({ found, words }: Shown) {
  const { forms: t } = words.partnership;
  const options = scopes.map((scope) => ({ value: scope, label: t.scopes[scope], detail: t.scopeMeans[scope] }));
  return (
    <>
      <RadioGroup name="scope" label={words.labels.scope} sideBySide options={options} />
      <TextArea name="message" label={words.labels.message} hint={t.messageHint(found.facts)} optional rows={3} />
    </>
  );
}
