import { changeNote, keepNote } from '@/app/_server/mark-actions';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import { fullName } from '@/lib/field/person-name';
import { asOf } from '@/lib/form/changed-meanwhile';
import { newest, newestShown } from '@/lib/list/newest';
import { type MarkNote, noteTrail } from '@/lib/mark/notes';
import { namesOf } from '@/lib/organization/queries';
import type { Shown } from './shown';

/** What colleagues wrote to each other about a company, the newest first. Nobody else reads it. */
export async function Notes(shown: Shown) {
  const { aboutId, asked, words } = shown;
  const { notes: t } = words.marks;
  const { entries, older } = newest(shown.notes);
  const told = await namesOf(entries.flatMap(({ mentions }) => mentions));
  return (
    <div id="marks-notes" className="min-w-0 scroll-mt-4">
      <Card heading={t.heading}>
        <p className="text-muted text-small">{t.meaning}</p>
        <ul className="mt-4 grid gap-3">
          {entries.map((note) => (
            <li
              key={note.id}
              className="min-w-0 rounded-small border border-edge border-dashed bg-turmeric-wash px-4 py-3"
            >
              {note.id === asked.note ? (
                <Editing note={note} {...shown} />
              ) : (
                <OneNote note={note} told={told} {...shown} />
              )}
            </li>
          ))}
        </ul>
        {entries.length === 0 ? <p>{t.none}</p> : null}
        {older ? <p className="mt-3 text-muted text-small">{t.older({ shown: newestShown })}</p> : null}
        {entries.some(({ id }) => id === asked.note) ? null : (
          <div className="mt-6">
            <Form
              id="mark-note"
              action={keepNote}
              submit={t.submit}
              tone="plain"
              keeps="mark-note"
              hidden={{ aboutId }}
              key={entries.length}
            >
              <TextArea name="note" label={words.labels.note} rows={3} />
            </Form>
          </div>
        )}
      </Card>
    </div>
  );
}

type NoteProps = Shown & { note: MarkNote };

function OneNote({ note, told, path, words, when }: NoteProps & { told: ReadonlyMap<string, string> }) {
  const { notes: t } = words.marks;
  const by = { name: fullName(note.by), at: when.recent(note.at) };
  const names = note.mentions.flatMap((id) => told.get(id) ?? []);
  const { editedBy, editedAt } = note;
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4 text-muted text-small">
        <bdi>{t.by(by)}</bdi>
        <Link href={`${path}?note=${note.id}#marks-notes`}>
          <span aria-hidden="true">{t.edit}</span>
          <span className="sr-only">{t.editOf(by)}</span>
        </Link>
      </p>
      <p className="wrap-anywhere whitespace-pre-wrap">
        <bdi>{note.text}</bdi>
      </p>
      {names.length > 0 ? <p className="mt-1 text-muted text-small">{t.told({ names: names.join(', ') })}</p> : null}
      {editedBy && editedAt ? (
        <p className="mt-1 text-muted text-small">
          <bdi>{t.edited({ name: fullName(editedBy), at: when.recent(editedAt) })}</bdi>
        </p>
      ) : null}
    </>
  );
}

async function Editing({ note, path, words }: NoteProps) {
  const { notes: t, leave } = words.marks;
  return (
    <Form
      id="change-note"
      action={changeNote}
      submit={t.change}
      hidden={{ noteId: note.id, asOf: await asOf(noteTrail(note.id)) }}
      beside={
        <ButtonLink href={`${path}#marks-notes`} tone="plain">
          {leave}
        </ButtonLink>
      }
    >
      <TextArea name="note" label={words.labels.note} value={note.text} rows={4} />
    </Form>
  );
}

/** What came of the reader's last press. */
export function Kept({ asked, words }: Shown) {
  return asked.kept ? (
    <Notice kind="success">
      <p>{words.marks.kept[asked.kept]}</p>
    </Notice>
  ) : null;
}
