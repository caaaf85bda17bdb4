import { MorePages } from '@/app/_components/more-pages';
import { dates } from '@/app/_server/dates';
import { listAddress } from '@/app/_server/list-address';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import type { InvitationKind } from '@/generated/prisma/enums';
import type { FoundList } from '@/lib/invitation-list/queries';
import { countsOf } from './counts';
import { listHref } from './href';

type EarlierProps = {
  lists: readonly FoundList[];
  kind: InvitationKind;
  after: string | undefined;
  next: string | null;
};

const address = listAddress<{ kind: InvitationKind }>('/invitations/import', { kind: 'partnership' });

/** The lists checked before, the newest first, and how far each has come. */
export async function Earlier({ lists, kind, after, next }: EarlierProps) {
  const [words, when] = await Promise.all([loadWords(), dates()]);
  const { earlier: t } = words.invitationLists;
  return (
    <Card heading={t.heading}>
      {lists.length === 0 ? <p className="text-muted text-small">{t.none}</p> : null}
      <ul className="grid gap-4">
        {lists.map((list) => (
          <li key={list.id} className="grid gap-0.5 text-small">
            <Link href={listHref(list.id)} className="wrap-anywhere font-strong">
              {list.fileName}
            </Link>
            <span className="text-muted tabular-nums">{when.dateTime(list.createdAt)}</span>
            <span className="tabular-nums">{stateOf(list, t)}</span>
          </li>
        ))}
      </ul>
      <MorePages address={address} written={{ kind }} after={after} next={next} count={lists.length} />
    </Card>
  );
}

function stateOf(list: FoundList, t: Awaited<ReturnType<typeof loadWords>>['invitationLists']['earlier']): string {
  const counts = countsOf(list.tally);
  if (list.status === 'uploaded') return t.uploaded;
  if (list.status === 'sending') return t.sending({ sent: counts.sent, all: counts.sent + counts.ready });
  return list.status === 'sent' || counts.sent > 0 ? t.sent(counts) : t.ready(counts);
}
