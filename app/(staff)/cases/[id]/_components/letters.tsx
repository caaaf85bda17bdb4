import { sentence } from '@/app/_server/sentence';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Reasons } from '@/components/ui/reasons';
import { type Status, StatusTag } from '@/components/ui/status-tag';
import { deliveryOf } from '@/lib/letter/undelivered';
import { reasonsAgainstHolder } from '@/lib/verification/decisions';
import type { CaseLetter } from '@/lib/verification/letters';
import { sendAgain } from '../../actions';
import type { Shown } from './shown';

const looks: Record<CaseLetter['status'] | 'bounced', Status> = {
  queued: 'wait',
  sent: 'done',
  dead: 'no',
  bounced: 'no',
};

/** What was written about the case, to whom, and whether it arrived; the newest first. */
export function Letters(shown: Shown) {
  const { found, words } = shown;
  const { letters: t } = words.staffCase;
  return (
    <div id="letters" className="min-w-0 scroll-mt-4">
      <Card heading={t.heading} flush={found.letters.length > 0}>
        {found.letters.length > 0 ? (
          <ul>
            {found.letters.map((letter) => (
              <Letter key={letter.id} letter={letter} {...shown} />
            ))}
          </ul>
        ) : (
          <p className="text-muted">{t.none}</p>
        )}
      </Card>
    </div>
  );
}

type LetterProps = Shown & { letter: CaseLetter };

function Letter({ letter, ...shown }: LetterProps) {
  const { letters: t } = shown.words.staffCase;
  const { delivery, said } = deliveryOf(letter);
  const why = delivery === 'sent' || delivery === 'waiting' ? null : t.why[delivery];
  const state = letter.bouncedAt ? 'bounced' : letter.status;
  const look = looks[state];
  return (
    <li className="grid gap-x-4 gap-y-1.5 border-line px-5 py-2.5 not-first:border-t md:grid-cols-[minmax(0,1fr)_auto] md:px-6">
      <div className="text-small">
        <h3 className="text-small">{named(t.names, letter.name)}</h3>
        <p>
          {letter.address} <span className="text-muted">· {named(t.parties, letter.party)}</span>
        </p>
        {why ? <p className="mt-1">{why}</p> : null}
        {said ? (
          <details className="text-muted">
            <summary className="underline underline-offset-3">{t.said}</summary>
            <p className="wrap-anywhere mt-1">{said}</p>
          </details>
        ) : null}
        {look === 'no' ? <Again letter={letter} {...shown} /> : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 md:grid md:content-start md:justify-items-end">
        <StatusTag status={look}>{why && look === 'wait' ? t.tryingAgain : t.states[state]}</StatusTag>
        <span className="text-muted text-tiny">{timeOf(letter, shown)}</span>
      </div>
    </li>
  );
}

function timeOf({ bouncedAt, sentAt, createdAt }: CaseLetter, { words, when }: Shown): string {
  if (bouncedAt) return words.staffCase.letters.cameBackAt({ at: when.dateTime(bouncedAt) });
  return sentAt ? when.dateTime(sentAt) : words.staffCase.letters.writtenAt({ at: when.dateTime(createdAt) });
}

function Again({ letter, actor, found, words }: LetterProps) {
  const against = [...reasonsAgainstHolder(actor, found.facts, found.desk), ...letter.against];
  if (against.length > 0) return <Reasons reasons={against.map((reason) => sentence(words, reason))} />;
  return (
    <div className="mt-2">
      <Form
        action={sendAgain}
        submit={words.staffCase.letters.again}
        tone="plain"
        size="small"
        hidden={{ enrollmentId: found.id, letterId: letter.id }}
      />
    </div>
  );
}

// Letters and parties are kept by name: one from an older version of the portal is shown by it.
function named(names: Readonly<Record<string, string>>, name: string): string {
  return names[name] ?? name;
}
