import { ProgressWatch } from '@/app/_components/progress-watch';
import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { openHref } from '@/app/(account)/invitations/_components/href';
import { wordsFor } from '@/app/(account)/invitations/_components/say';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { FoundList } from '@/lib/invitation-list/queries';
import type { Reason } from '@/lib/refusal';
import { countsOf } from '../../_components/counts';
import { listHref } from '../../_components/href';
import { kindIn } from '../../_components/kind-of';
import { sendList } from '../../actions';
import { progressOf } from './progress-of';

/** Where a list stands: being sent, stopped, sent, and what is ready now with the button that sends it. */
export async function Stage({ list, reasons }: { list: FoundList; reasons: readonly Reason[] }) {
  const words = await wordsFor(kindIn(list));
  const counts = countsOf(list.tally);
  if (list.status === 'sending') return <UnderWay list={list} words={words} />;
  return (
    <>
      <Ended list={list} words={words} />
      {counts.ready > 0 || counts.resting > 0 || counts.failed > 0 || counts.sent === 0 ? (
        <Ready list={list} reasons={reasons} words={words} />
      ) : null}
    </>
  );
}

type Part = { list: FoundList; words: Words };

function UnderWay({ list, words }: Part) {
  const { list: t } = words.invitationLists;
  return (
    <div className="mb-6">
      <Card heading={t.sending}>
        <ProgressWatch label={t.sending} start={progressOf(list, words)} address={listHref(list.id, {}, '/progress')} />
        <p className="mt-3 text-muted text-small">
          {t.sendingMeaning} <Link href={listHref(list.id)}>{t.reload}</Link>
        </p>
      </Card>
    </div>
  );
}

function Ended({ list, words }: Part) {
  const { status, stopped, tally } = list;
  const { list: t } = words.invitationLists;
  const { sent } = countsOf(tally);
  if (stopped) {
    const { text, cure } = sentence(words, stopped);
    return (
      <Notice kind="warning" heading={t.stopped}>
        <p>
          {text} {cure ? <Link href={cure.href}>{cure.text}</Link> : null}
        </p>
        <p>{t.stoppedMeaning({ sent })}</p>
      </Notice>
    );
  }
  return status === 'sent' && sent > 0 ? (
    <Notice kind="success" heading={t.all({ sent })}>
      <p>
        {t.allMeaning} <Link href={openHref(kindIn(list))}>{words.invitationLists.back}</Link>
      </p>
    </Notice>
  ) : null;
}

function Ready({ list, reasons, words }: Part & { reasons: readonly Reason[] }) {
  const { list: t } = words.invitationLists;
  const { ready, resting, failed, sent, all } = countsOf(list.tally);
  const toSend = ready + resting + failed;
  return (
    <div className="mb-6">
      <Card heading={ready === all ? t.allReady({ all }) : t.someReady({ ready, all })}>
        <p className="mb-4">
          {failed > 0 ? <b className="block">{t.failed({ failed })}</b> : null}
          {toSend === 0 ? t.noneReady : ready > 0 ? (sent > 0 ? t.goOn : t.nothingYet) : resting > 0 ? t.resting : null}
        </p>
        {toSend > 0 ? (
          <Form
            id="send"
            action={sendList}
            submit={t.send({ ready: toSend })}
            hidden={{ importId: list.id }}
            reasons={reasons.map((reason) => sentence(words, reason))}
          />
        ) : null}
      </Card>
    </div>
  );
}
