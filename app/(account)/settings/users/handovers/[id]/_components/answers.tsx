import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import type { Member } from '@/lib/actor';
import { reasonsAgainst } from '@/lib/handover/lifecycle';
import type { Facts } from '@/lib/handover/needs';
import { accept, decline, withdraw } from '../actions';

type AnswersProps = { actor: Member; facts: Facts; heading: string; declining: boolean; words: Words };

/** The buttons of whoever looks: yes or no for the colleague, taking it back for a Global admin, none for anybody else. */
export function Answers({ actor, facts, heading, declining, words }: AnswersProps) {
  const { handover: t } = words.people;
  const hidden = { handoverId: facts.id, seen: `${facts.version}` };
  if (declining)
    return (
      <Card>
        <Form keeps="decline" action={decline} title={heading} submit={t.decline} tone="danger" hidden={hidden}>
          <TextArea name="reason" label={words.labels.reason} rows={3} />
        </Form>
      </Card>
    );
  if (facts.receiverId === actor.userId)
    return (
      <Card>
        <p className="mb-4">{t.acceptHint}</p>
        <Form
          action={accept}
          title={heading}
          submit={t.accept}
          hidden={hidden}
          reasons={reasonsAgainst('accept', actor, facts).map((reason) => sentence(words, reason))}
          beside={
            <ButtonLink href={`/settings/users/handovers/${facts.id}?answer=decline`} tone="plain">
              {t.decline}
            </ButtonLink>
          }
        />
      </Card>
    );
  if (reasonsAgainst('withdraw', actor, facts).length > 0) return null;
  return (
    <Card heading={t.withdraw}>
      <p className="mb-4">{t.withdrawText}</p>
      <Form action={withdraw} title={heading} submit={t.withdraw} tone="plain" hidden={hidden} />
    </Card>
  );
}
