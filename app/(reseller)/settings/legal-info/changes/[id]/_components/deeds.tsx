import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import type { Member } from '@/lib/actor';
import { editable, eventsFor, reasonsAgainst, sendingEvent } from '@/lib/company-change/lifecycle';
import { slugOf } from '@/lib/company-change/parts';
import type { ShownChange } from '@/lib/company-change/queries';
import { resend, send, withdraw } from '../../../actions';

type DeedsProps = { actor: Member; found: ShownChange; words: Words };

/** What the company can do with a change from where it stands, and what stands against it. */
export function Deeds({ actor, found: { facts }, words }: DeedsProps) {
  const { companyChange: t } = words;
  const hidden = { changeId: facts.id, seen: `${facts.version}` };
  const against = (event: Parameters<typeof reasonsAgainst>[0]) =>
    reasonsAgainst(event, actor, facts).map((reason) => sentence(words, reason));
  const event = sendingEvent(facts);
  return (
    <div className="grid gap-6">
      {editable.includes(facts.status) ? (
        <Form
          id="send"
          action={send}
          submit={t.send[event]}
          hidden={hidden}
          reasons={against(event)}
          beside={<Link href={`/settings/legal-info/change/${slugOf(facts.part)}`}>{t.edit}</Link>}
        />
      ) : null}
      {facts.status === 'contact_pending' ? (
        <Form
          id="resend"
          action={resend}
          submit={t.resend}
          hidden={{ changeId: facts.id }}
          reasons={against('withdraw')}
        />
      ) : null}
      {eventsFor(actor, facts.status).includes('withdraw') ? (
        <Form
          id="withdraw"
          action={withdraw}
          submit={t.withdraw}
          tone="plain"
          size="small"
          hidden={hidden}
          reasons={against('withdraw')}
        />
      ) : null}
    </div>
  );
}
