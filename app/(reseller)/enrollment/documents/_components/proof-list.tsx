import { Expectations } from '@/app/_components/evidence/expectations';
import { SendForm } from '@/app/_components/evidence/send-form';
import type { When } from '@/app/_server/dates';
import { type DocumentSearch, problemsOf, typedIn } from '@/app/_server/document-refusal';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { type Status, StatusTag } from '@/components/ui/status-tag';
import type { DocumentProves } from '@/generated/prisma/enums';
import { provable } from '@/lib/evidence/catalogue';
import type { NamedValues, Sent } from '@/lib/evidence/queries';
import type { Locale } from '@/lib/locale';

type ProofListProps = {
  documents: readonly Sent[];
  values: NamedValues;
  country: string;
  wanted: readonly DocumentProves[];
  unlocked: ReadonlySet<DocumentProves>;
  search: DocumentSearch;
  words: Words;
  when: When;
  language: Locale;
};

/** Each thing that can be proven: why, what its document must show, and the form to send one. What was asked for stands open. */
export function ProofList(props: ProofListProps) {
  const { wanted, words } = props;
  const first = (proves: DocumentProves) => (wanted.includes(proves) ? 0 : 1);
  return (
    <Card heading={words.documents.needed}>
      <p className="text-muted text-small">{words.proofs.once}</p>
      {provable
        .toSorted((one, other) => first(one) - first(other))
        .map((proves) => (
          <Proof key={proves} proves={proves} {...props} />
        ))}
    </Card>
  );
}

function Proof({ proves, ...props }: ProofListProps & { proves: DocumentProves }) {
  const { documents, wanted, unlocked, search, words, when } = props;
  const { documents: t, proofs } = words;
  const mine = documents.filter((document) => document.proves === proves);
  const replaced = mine.find(({ id }) => id === search.replace);
  const here = search.proves === proves || replaced !== undefined;
  const state = stateOf(mine, wanted.includes(proves), words);
  const form = (
    <>
      <Expectations {...props} proves={proves} />
      <SendForm
        {...props}
        proves={proves}
        to="/enrollment/documents/send"
        typed={here ? typedIn(search) : null}
        problems={here ? problemsOf(search, words, when) : []}
        replacing={replaced ? { ...replaced, back: '/enrollment/documents' } : null}
      />
    </>
  );
  return (
    <section id={proves} className="scroll-mt-6 border-line py-5 not-first-of-type:border-t">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="text-base">{proofs.of[proves]}</h3>
        <StatusTag status={state.status}>{state.word}</StatusTag>
      </div>
      <p>{proofs.why[proves]}</p>
      {!unlocked.has(proves) ? (
        <p className="mt-2 text-muted text-small">{words.putRight.locked}</p>
      ) : wanted.includes(proves) || here ? (
        form
      ) : (
        <Details summary={(mine.length > 0 ? t.another : t.open)({ proof: proofs.of[proves] })}>{form}</Details>
      )}
    </section>
  );
}

function stateOf(
  mine: readonly Sent[],
  asked: boolean,
  { documents: t, proofs }: Words,
): { status: Status; word: string } {
  if (asked) return { status: 'need', word: t.asked.tag };
  const [newest] = mine.filter(({ status }) => status !== 'replaced');
  if (mine.some(({ status }) => status === 'accepted')) return { status: 'done', word: proofs.states.accepted };
  if (!newest) return { status: 'off', word: t.asked.open };
  const waits = newest.status === 'checking' || newest.status === 'received';
  return { status: waits ? 'wait' : 'no', word: proofs.states[newest.status] };
}
