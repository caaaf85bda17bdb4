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
  const { found, words, path } = shown;
  const { forms: t } = words.partnership;
  return (
    <div id="access" className="scroll-mt-4">
      <Card heading={t.headings[verb](found.facts)}>
        <p className="mb-5 max-w-prose text-muted">{t.leads[verb](found.facts)}</p>
        <Form
          key={verb}
          keeps={verb}
          action={actions[verb]}
          submit={t.submits[verb]}
          title={title}
          tone={verb === 'remove' ? 'danger' : 'primary'}
          hidden={hiddenInAccess(found)}
          beside={
            <ButtonLink href={path} tone="plain">
              {t.back}
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
  const { found, words } = shown;
  const { forms: t } = words.partnership;
  switch (verb) {
    case 'grant':
    case 'renew':
      return <Reach {...shown} />;
    case 'decline':
      return (
        <TextArea name="message" label={words.labels.message} hint={t.declineHint(found.facts)} optional rows={3} />
      );
    case 'remove':
      return null;
  }
}

function Reach({ found, words, when }: Shown) {
  const { forms: t } = words.partnership;
  const choices = lengths.map((length) => {
    const end = endOf(length);
    const label = words.invited.lengths[length];
    return { value: length, label: end ? t.lengthUntil({ length: label, day: when.date(end) }) : label };
  });
  return (
    <>
      <RadioGroup
        name="scope"
        label={words.labels.scope}
        value={inForce.includes(found.access.status) || isAsked(found.access) ? found.access.scope : undefined}
        sideBySide
        options={scopes.map((scope) => ({ value: scope, label: t.scopes[scope], detail: t.scopeMeans[scope] }))}
      />
      <Select name="length" label={words.labels.length} hint={t.lengthHint} value={usualLength} choices={choices} />
    </>
  );
}
