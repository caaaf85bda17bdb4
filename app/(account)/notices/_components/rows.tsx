import type { dates } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import type { Row } from '@/components/ui/row-table';
import { noticeOf } from '@/emails/notice';
import type { Notice } from '@/lib/notice/list';
import type { SignedIn } from '@/lib/organization/queries';
import { read } from '../actions';

type Shown = { reader: SignedIn; t: Words['notices']; when: Awaited<ReturnType<typeof dates>> };

/** Each notice as a line: what happened and where it leads, whether it was read, of which kind it is, when. */
export function rowsOf(notices: readonly Notice[], { reader, t, when }: Shown): Row[] {
  const { locale, timeZone: zone } = reader;
  return notices.map(({ id, kind, company, createdAt, readAt, ...told }) => {
    const said = noticeOf({ ...told, locale, zone });
    const what = said?.subject ?? t.kinds[kind];
    const below = [said?.href ? '' : t.inLetter, reader.accounts.length > 1 ? (company ?? '') : ''].filter(Boolean);
    return {
      id,
      name: what,
      ...(said?.href ? { href: said.href } : {}),
      ...(below.length > 0 ? { below: below.join(' · ') } : {}),
      cells: [
        readAt ? t.read : { look: 'need', word: t.unread },
        t.kinds[kind],
        when.lately(createdAt),
        readAt ? '' : { drawn: <MarkRead key="read" id={id} what={what} t={t} /> },
      ],
    };
  });
}

function MarkRead({ id, what, t }: { id: string; what: string; t: Words['notices'] }) {
  const look = { submit: t.markRead, label: t.markOf({ what }), tone: 'plain', size: 'small' } as const;
  return <Form id={`read-${id}`} action={read} {...look} hidden={{ noticeId: id }} />;
}
