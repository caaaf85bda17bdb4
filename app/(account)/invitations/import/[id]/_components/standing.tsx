import { sentence } from '@/app/_server/action';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { FoundList } from '@/lib/invitation-list/queries';
import type { Reason } from '@/lib/refusal';
import { listHref as invitationsHref } from '../../../_components/href';
import { wordsFor } from '../../../_components/say';
import { countsOf } from '../../_components/counts';
import { listHref } from '../../_components/href';
import { kindIn } from '../../_components/kind-of';
import { sendList } from '../../actions';
import { progressOf } from './progress-of';
import { Sending } from './sending';

/** Where a list stands: being sent, stopped, sent, and what is ready now with the button that sends it. */
export async function Standing({ list, reasons }: { list: FoundList; reasons: readonly Reason[] }) {
  const say = await wordsFor(kindIn(list));
  const counts = countsOf(list.tally);
  if (list.status === 'sending') return <UnderWay list={list} say={say} />;
  return (
    <>
      <Ended list={list} say={say} />
      {counts.ready > 0 || counts.resting > 0 || counts.failed > 0 || counts.sent === 0 ? (
        <Ready list={list} reasons={reasons} say={say} />
      ) : null}
    </>
  );
}

type Part = { list: FoundList; say: Words };

function UnderWay({ list, say }: Part) {
  const { list: w } = say.invitationLists;
  return (
    <div className="mb-6">
      <Card heading={w.sending}>
        <Sending label={w.sending} start={progressOf(list, say)} address={listHref(list.id, {}, '/progress')} />
        <p className="mt-3 text-muted text-small">
          {w.sendingMeaning} <Link href={listHref(list.id)}>{w.reload}</Link>
        </p>
      </Card>
    </div>
  );
}

function Ended({ list, say }: Part) {
  const { status, stopped, tally } = list;
  const { list: w } = say.invitationLists;
  const { sent } = countsOf(tally);
  if (stopped) {
    const { text, cure } = sentence(say, stopped);
    return (
      <Notice kind="warning" heading={w.stopped}>
        <p>
          {text} {cure ? <Link href={cure.href}>{cure.text}</Link> : null}
        </p>
        <p>{w.stoppedMeaning({ sent })}</p>
      </Notice>
    );
  }
  return status === 'sent' && sent > 0 ? (
    <Notice kind="success" heading={w.all({ sent })}>
      <p>
        {w.allMeaning}{' '}
        <Link href={invitationsHref({ kind: kindIn(list), view: 'open', search: '' })}>{say.invitationLists.back}</Link>
      </p>
    </Notice>
  ) : null;
}

function Ready({ list, reasons, say }: Part & { reasons: readonly Reason[] }) {
  const { list: w } = say.invitationLists;
  const { ready, resting, failed, sent, all } = countsOf(list.tally);
  const toSend = ready + resting + failed;
  return (
    <div className="mb-6">
      <Card heading={w.ready({ ready, all })}>
        <p className="mb-4">
          {failed > 0 ? <b className="block">{w.failed({ failed })}</b> : null}
          {toSend === 0 ? w.noneReady : ready > 0 ? (sent > 0 ? w.goOn : w.nothingYet) : resting > 0 ? w.resting : null}
        </p>
        {toSend > 0 ? (
          <Form
            id="send"
            action={sendList}
            submit={w.send({ ready: toSend })}
            hidden={{ importId: list.id }}
            reasons={reasons.map((reason) => sentence(say, reason))}
          />
        ) : null}
      </Card>
    </div>
  );
}
