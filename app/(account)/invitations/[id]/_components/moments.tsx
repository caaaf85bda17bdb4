import type { Moment } from '@/components/ui/timeline';
import type { PastEvent } from '@/lib/invitation/lifecycle';
import type { Sent } from '@/lib/invitation/sent';
import type { LetterAbout } from '@/lib/letter/queries';
import { deliverySaid } from '../../_components/said';
import type { Shown } from './shown';

type Happening = Omit<Moment, 'when'>;
type Entry = Sent['history'][number];

/** Everything that happened to the invitation, the newest first: its history, its reminders, what came back, who asked. */
export function momentsOf(shown: Shown): Moment[] {
  const { found, when } = shown;
  const all = [
    ...found.history.map((entry) => moved(entry, shown)),
    ...found.letters.flatMap((letter) => written(letter, shown)),
    ...asked(shown),
    drafted(shown),
  ];
  return all
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
    .map((happening) => ({ ...happening, when: when.dateTime(happening.at) }));
}

function moved(entry: Entry, { found, words }: Shown): Happening {
  const { timeline: t } = words.invitations;
  const { email } = found.facts;
  const letter = found.letters.find(({ factId, party }) => factId === entry.id && party === 'invitee');
  return {
    key: entry.id,
    what: t.events[entry.event as PastEvent]({ email }),
    by: whoDid(entry, found) ?? t.portal,
    at: entry.at,
    note: entry.note,
    more: letter ? <Delivery letter={letter} words={words} /> : null,
  };
}

/** A colleague by name, anybody else by their company. */
function whoDid({ userId, organizationId, actedAs }: Entry, { people, companies }: Sent): string | undefined {
  if (actedAs !== 'member') return undefined;
  return people.get(userId ?? '') ?? companies.get(organizationId ?? '');
}

// The letters of its history stand with their entries; a reminder has none, and what comes back comes later.
function written(letter: LetterAbout, { words }: Shown): Happening[] {
  const { timeline: t } = words.invitations;
  const { name, party, factId, address: email, bouncedAt, bounce } = letter;
  if (party !== 'invitee') return [];
  const reminder = {
    key: factId,
    what: t.reminded({ email }),
    by: t.portal,
    at: letter.createdAt,
    more: <Delivery letter={letter} words={words} />,
  };
  const back = bouncedAt
    ? [{ key: `back ${factId}`, what: t.cameBack({ email }), by: t.server, at: bouncedAt, note: bounce }]
    : [];
  return name === 'invitation-reminder' ? [reminder, ...back] : back;
}

// A question goes to everybody who may answer it, and is one.
function asked({ found, words }: Shown): Happening[] {
  const { timeline: t } = words.invitations;
  const questions = found.letters.filter(({ name }) => name === 'new-link-asked');
  const once = new Map(questions.map((letter) => [letter.factId, letter]));
  return [...once.values()].map(({ factId, createdAt, message }) => ({
    key: factId,
    what: t.asked,
    by: t.askedHow,
    at: createdAt,
    note: message,
  }));
}

function drafted({ found, words }: Shown): Happening {
  const { timeline: t } = words.invitations;
  const { createdById, createdAt } = found.invitation;
  return { key: 'draft', what: t.drafted, by: found.people.get(createdById) ?? t.portal, at: createdAt };
}

// What left needs no word: it is what the line above says.
function Delivery({ letter, words }: { letter: LetterAbout } & Pick<Shown, 'words'>) {
  const { look, state } = deliverySaid(letter, words.invitations);
  if (look === 'done') return null;
  return <p className="text-muted">{words.invitations.timeline.letter[state]}</p>;
}
