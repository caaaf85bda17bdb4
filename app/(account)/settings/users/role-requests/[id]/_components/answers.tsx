import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import type { Member } from '@/lib/actor';
import { reasonsAgainst } from '@/lib/role-request/lifecycle';
import type { Facts } from '@/lib/role-request/needs';
import { decline, grant, takeBack } from '../actions';

/** `answers`: whether the reader may give the role; whoever asked takes the request back. */
type AnswersProps = {
  actor: Member;
  facts: Facts;
  heading: string;
  declining: boolean;
  answers: boolean;
  words: Words;
};

export function Answers({ actor, facts, heading, declining, answers, words }: AnswersProps) {
  const { roleRequest: t } = words.people;
  const hidden = { requestId: facts.id, seen: `${facts.version}` };
  if (declining)
    return (
      <Card>
        <Form keeps="decline" action={decline} title={heading} submit={t.decline} tone="danger" hidden={hidden}>
          <TextArea name="reason" label={words.labels.reason} rows={3} />
        </Form>
      </Card>
    );
  if (!answers)
    return (
      <Card heading={t.takeBack}>
        <p className="mb-4">{t.takeBackText}</p>
        <Form action={takeBack} title={heading} submit={t.takeBack} tone="plain" hidden={hidden} />
      </Card>
    );
  return (
    <Form
      action={grant}
      title={heading}
      submit={t.grant({ role: words.roles[facts.role] })}
      hidden={hidden}
      reasons={reasonsAgainst('grant', actor, facts).map((reason) => sentence(words, reason))}
      beside={
        <ButtonLink href={`/settings/users/role-requests/${facts.id}?answer=decline`} tone="plain">
          {t.decline}
        </ButtonLink>
      }
    />
  );
}
