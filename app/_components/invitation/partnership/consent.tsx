import { Page } from '@/app/_components/page';
import { ButtonLink } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { lengths, scopes, usualLength } from '@/lib/admin-access/schema';
import { provenLately } from '@/lib/identity/reauthenticate';
import { AccountLine } from '../account-line';
import { captionOf } from '../caption';
import { Message } from '../message';
import { Rights } from '../rights';
import type { View } from '../view';

/** Everything in place: what would be allowed, each right in plain words, the tick and the button. Source: the seed's "Connect with an indirect provider", step 3. */
export function Consent(view: View) {
  const { person, provider, company, query, chosen, at, answers, hidden, words } = view;
  const { invited: t } = words;
  const heading = t.heading({ provider });
  return (
    <Page width="narrow" heading={heading} title={false} caption={captionOf(view)} lead={<AccountLine {...view} />}>
      {query.woken && !chosen ? <Notice kind="success">{t.woken({ provider })}</Notice> : null}
      {chosen ? <Notice kind="success">{t.proven}</Notice> : null}
      <Message {...view} />
      <Form
        action={answers.accept}
        title={heading}
        submit={t.authorize}
        hidden={hidden}
        beside={
          <ButtonLink href={`${at}?answer=decline`} tone="plain">
            {t.decline.open}
          </ButtonLink>
        }
      >
        <Rights
          rights={[
            { title: t.rights.orders, text: t.rights.ordersMean({ provider }) },
            { title: t.rights.access, text: t.rights.accessMeans({ provider }) },
          ]}
        />
        <Access {...view} />
        <Checkbox name="agree" label={t.agree({ company })} />
        {person && !provenLately(person) ? <p className="text-muted text-small">{t.proofAhead}</p> : null}
      </Form>
    </Page>
  );
}

function Access({ provider, chosen, words }: View) {
  const { invited: t, labels } = words;
  const choices = ['none', ...scopes] as const;
  const options = choices.map((value) => ({
    value,
    label: t.access[value],
    detail: t.accessDetails[value]({ provider }),
  }));
  return (
    <div className="group mt-7">
      <RadioGroup
        name="access"
        label={labels.access}
        value={choices.find((choice) => choice === chosen?.access?.[0]) ?? 'none'}
        options={options}
      />
      <div className="group-has-[[value=none]:checked]:hidden">
        <Select
          name="length"
          label={labels.length}
          hint={t.lengthHint}
          value={lengths.find((length) => length === chosen?.length?.[0]) ?? usualLength}
          choices={lengths.map((value) => ({ value, label: t.lengths[value] }))}
          width="half"
        />
      </div>
      <TakeBack {...t.takeBack} />
    </div>
  );
}

function TakeBack({ heading, points }: { heading: string; points: readonly string[] }) {
  return (
    <section className="mb-4">
      <h2 className="text-base">{heading}</h2>
      <ul className="mt-1 grid list-disc gap-1 pl-5 text-muted text-small marker:text-muted">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
