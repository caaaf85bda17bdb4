import { sentence } from '@/app/_server/action';
import { Form } from '@/components/ui/form';
import { Reasons } from '@/components/ui/reasons';
import { Sheet } from '@/components/ui/sheet';
import { type Status, StatusTag } from '@/components/ui/status-tag';
import { Table } from '@/components/ui/table';
import { whyUndelivered } from '@/lib/letter/undelivered';
import type { CaseLetter } from '@/lib/verification/letters';
import { sendAgain } from '../actions';
import type { Shown } from './shown';

const looks: Record<CaseLetter['status'], Status> = { queued: 'wait', sent: 'done', dead: 'no' };

/** What was written about the case, to whom, and whether it arrived. */
export function Letters(shown: Shown) {
  const { found, say } = shown;
  const { letters: w } = say.staffCase;
  return (
    <div id="letters" className="min-w-0 scroll-mt-4">
      <Sheet heading={w.heading} flush={found.letters.length > 0}>
        {found.letters.length > 0 ? (
          <Table
            caption={w.heading}
            columns={[{ label: w.letter }, { label: w.to }, { label: w.state }, { label: w.action, unseen: true }]}
            rows={found.letters.map((letter) => ({ key: letter.id, cells: cellsOf(letter, shown) }))}
          />
        ) : (
          <p className="text-muted">{w.none}</p>
        )}
      </Sheet>
    </div>
  );
}

function cellsOf(letter: CaseLetter, { found, say, when }: Shown) {
  const { letters: w } = say.staffCase;
  return [
    <span key="letter" className="grid">
      {named(w.names, letter.name)}
      <span className="font-normal text-muted text-tiny">{w.writtenAt({ at: when.dateTime(letter.createdAt) })}</span>
    </span>,
    <span key="to" className="grid text-small">
      {letter.address}
      <span className="text-muted text-tiny">{named(w.parties, letter.party)}</span>
    </span>,
    <State key="state" letter={letter} say={say} when={when} />,
    looks[letter.status] === 'no' ? <Again key="again" letter={letter} enrollmentId={found.id} say={say} /> : null,
  ];
}

function State({
  letter: { status, sentAt, lastError },
  say,
  when,
}: Pick<Shown, 'say' | 'when'> & { letter: CaseLetter }) {
  const { letters: w } = say.staffCase;
  const why = whyUndelivered(lastError);
  const word = why && looks[status] === 'wait' ? w.tryingAgain : w.states[status];
  return (
    <div className="grid justify-items-start gap-1 text-small">
      <StatusTag status={looks[status]}>{word}</StatusTag>
      {sentAt ? <span className="text-muted text-tiny">{when.dateTime(sentAt)}</span> : null}
      {why ? <span>{w.why[why]}</span> : null}
      {lastError ? (
        <details className="text-muted text-tiny">
          <summary className="underline underline-offset-3">{w.said}</summary>
          <p className="mt-1">{lastError}</p>
        </details>
      ) : null}
    </div>
  );
}

function Again({ letter, enrollmentId, say }: Pick<Shown, 'say'> & { letter: CaseLetter; enrollmentId: string }) {
  if (letter.against.length > 0) return <Reasons reasons={letter.against.map((reason) => sentence(say, reason))} />;
  return (
    <Form
      action={sendAgain}
      submit={say.staffCase.letters.again}
      tone="plain"
      size="small"
      hidden={{ enrollmentId, letterId: letter.id }}
    />
  );
}

// Letters and parties are kept by name: one from an older version of the portal is shown by it.
function named(names: Readonly<Record<string, string>>, name: string): string {
  return names[name] ?? name;
}
