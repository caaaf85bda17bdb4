import { hiddenInAccess, type Shown } from '@/app/_components/partnership/shown';
import type { Verb } from '@/app/_components/partnership/verbs';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { inForce, isAsked } from '@/lib/admin-access/lifecycle';
import { endOf, lengths, scopes, usualLength } from '@/lib/admin-access/schema';
import { decline, grant, remove, renew } from '../actions';

type Own = Exclude<Verb, 'request' | 'give_up'>;

const actions: Record<Own, FormAction> = { grant, renew, remove, decline };

/** What the reseller does about the access: the question, what it means, and the button that does it. */
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
          action={actions[verb]}
          submit={w.submits[verb]}
          title={title}
          tone={verb === 'remove' ? 'danger' : 'primary'}
          hidden={hiddenInAccess(found)}
          beside={
            <ButtonLink href={path} tone="plain">
              {w.back}
            </ButtonLink>
          }
        >
          <Fields verb={verb} {...shown} />
        </Form>
      </Card>
    </div>
  );
}

function Fields({ verb, ...shown }: Shown & { verb: Own }) {
  const { found, say } = shown;
  const { forms: w } = say.partnership;
  switch (verb) {
    case 'grant':
    case 'renew':
      return <Reach {...shown} />;
    case 'decline':
      return <TextArea name="message" label={say.labels.message} hint={w.declineHint(found.facts)} optional rows={3} />;
    case 'remove':
      return null;
  }
}

function Reach({ found, say, when }: Shown) {
  const { forms: w } = say.partnership;
  const choices = lengths.map((length) => {
    const end = endOf(length);
    const label = say.invited.lengths[length];
    return { value: length, label: end ? w.lengthUntil({ length: label, day: when.date(end) }) : label };
  });
  return (
    <>
      <RadioGroup
        name="scope"
        label={say.labels.scope}
        value={inForce.includes(found.access.status) || isAsked(found.access) ? found.access.scope : undefined}
        sideBySide
        options={scopes.map((scope) => ({ value: scope, label: w.scopes[scope], detail: w.scopeMeans[scope] }))}
      />
      <Select name="length" label={say.labels.length} hint={w.lengthHint} value={usualLength} choices={choices} />
    </>
  );
}
