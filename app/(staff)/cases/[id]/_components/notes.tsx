import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { newest, newestShown } from '@/lib/list/newest';
import { namesOf } from '@/lib/organization/queries';
import { type CaseNote, listNotes } from '@/lib/verification/notes';
import { writeNote } from '../../queue-actions';
import type { Shown } from './shown';

/** What staff write to each other about the case, the newest first. No applicant sees it; nor does a reviewer of their own organization. */
export async function Notes(shown: Shown) {
  const { actor, found, words } = shown;
  const { notes: t } = words.queue;
  const { entries, older } = newest(await listNotes(actor, found));
  const names = await namesOf(entries.flatMap(({ userId, mentions }) => [userId, ...mentions]));
  return (
    <div id="notes" className="min-w-0 scroll-mt-4">
      <Card heading={t.heading}>
        <p className="text-muted text-small">{found.desk.own ? t.own : t.meaning}</p>
        {entries.length > 0 ? (
          <ul className="mt-4 grid gap-3">
            {entries.map((note) => (
              <OneNote key={note.id} {...{ note, names, shown }} />
            ))}
          </ul>
        ) : null}
        {entries.length === 0 && !found.desk.own ? <p className="mt-4">{t.none}</p> : null}
        {older ? <p className="mt-3 text-muted text-small">{t.older({ shown: newestShown })}</p> : null}
        {found.desk.own ? null : (
          <div className="mt-6">
            <Form
              id="note"
              action={writeNote}
              submit={t.submit}
              tone="plain"
              keeps="note"
              hidden={{ enrollmentId: found.id }}
              key={entries.length}
            >
              <TextArea name="note" label={t.label} rows={3} />
            </Form>
          </div>
        )}
      </Card>
    </div>
  );
}

type OneNoteProps = { note: CaseNote; names: ReadonlyMap<string, string>; shown: Shown };

function OneNote({ note, names, shown: { words, when } }: OneNoteProps) {
  const { notes: t } = words.queue;
  const told = note.mentions.flatMap((id) => names.get(id) ?? []);
  return (
    <li className="rounded-small border border-edge border-dashed bg-turmeric-wash px-4 py-3">
      <p className="text-muted text-small">
        {t.by({ name: names.get(note.userId) ?? t.somebody, at: when.recent(note.at) })}
      </p>
      <p className="wrap-anywhere whitespace-pre-wrap">
        <bdi>{note.body}</bdi>
      </p>
      {told.length > 0 ? <p className="mt-1 text-muted text-small">{t.told({ names: told.join(', ') })}</p> : null}
    </li>
  );
}
