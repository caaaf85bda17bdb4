import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { send, withdraw } from '../../actions';
import { hiddenIn, reasonsFor, type Shown } from './shown';

/** What can be done with a draft: send it, change it, throw it away. */
export function Sending(shown: Shown) {
  const { found, words } = shown;
  const { send: t } = words.invitations;
  const { id, email } = found.facts;
  return (
    <Card heading={t.heading}>
      <p className="mb-4 text-muted text-small">{t.meaning({ email })}</p>
      <Form id="send" action={send} submit={t.submit} hidden={hiddenIn(found)} reasons={reasonsFor('send', shown)} />
      <div className="mt-5 flex flex-wrap gap-3 border-line border-t pt-4">
        {reasonsFor('edit', shown).length === 0 ? (
          <ButtonLink href={`/invitations/${id}/edit`} tone="plain" size="small">
            {t.change}
          </ButtonLink>
        ) : null}
        <Form
          id="discard"
          action={withdraw}
          submit={t.discard}
          tone="plain"
          size="small"
          hidden={hiddenIn(found)}
          reasons={reasonsFor('discard', shown)}
        />
      </div>
    </Card>
  );
}
