import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { mostShown, type Shown } from '@/lib/conversation/queries';
import type { Locale } from '@/lib/locale';
import { Files, type FilesAt } from './files';

/** `filesAt`: where the files of messages lie for this reader. */
type TalkProps = { messages: readonly Shown[]; words: Words; when: When; language: Locale; filesAt: FilesAt };

/** What was written about an enrollment, the newest last: by whom, when, and whether the other side has read it. */
export function Talk({ messages, ...said }: TalkProps) {
  const { conversation: t } = said.words;
  if (messages.length === 0) return <p className="text-muted">{t.none}</p>;
  return (
    <>
      {messages.length === mostShown ? (
        <p className="mb-3 text-muted text-small">{t.newest({ count: mostShown })}</p>
      ) : null}
      <ol className="grid gap-4">
        {messages.map((message) => (
          <Message key={message.id} message={message} {...said} />
        ))}
      </ol>
    </>
  );
}

function Message({ message, words, when, language, filesAt }: Omit<TalkProps, 'messages'> & { message: Shown }) {
  const { mine, body, at, readAt, files } = message;
  const { conversation: t } = words;
  return (
    <li className="min-w-0">
      <p className="mb-1 text-muted text-small">
        <bdi>{writerOf(message, t, when)}</bdi>
        <span aria-hidden="true"> · </span>
        <span>{readAt ? t.read({ at: when.recent(readAt) }) : t.unread}</span>
      </p>
      <blockquote
        dir="auto"
        className={`wrap-anywhere whitespace-pre-line rounded-field border border-line px-4 py-2.5 ${mine ? 'bg-sea-wash' : ''}`}
      >
        <time dateTime={at.toISOString()} className="sr-only">
          {when.dateTime(at)}
        </time>
        {body}
        {files.length > 0 ? <Files {...{ files, words, when, language, filesAt }} /> : null}
      </blockquote>
    </li>
  );
}

function writerOf({ mine, side, writer: name, at: written }: Shown, t: Words['conversation'], when: When): string {
  const at = when.recent(written);
  if (mine) return t.you({ at });
  return side === 'reviewer' ? t.byReviewer({ name, at }) : t.byCompany({ name, at });
}
