import { notFound, redirect } from 'next/navigation';
import { ListPage } from '@/app/_components/list-page';
import { idPath, type PageProps, readPath, word } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { readList } from '@/app/_server/list';
import { listAddress } from '@/app/_server/list-address';
import { ButtonLink } from '@/components/ui/button';
import { reasonsAgainstInviting } from '@/lib/invitation/inviting';
import { listAlike } from '@/lib/invitation-list/alike';
import { findList, findRow, listRows } from '@/lib/invitation-list/queries';
import { importPageShape } from '@/lib/invitation-list/schema';
import { apart } from '@/lib/reader/isolate';
import { wordsFor } from '../../_components/say';
import { countsOf } from '../_components/counts';
import { listHref } from '../_components/href';
import { kindHref, kindIn } from '../_components/kind-of';
import { AlikeRows } from './_components/alike-rows';
import { Mend } from './_components/mend';
import { Mended } from './_components/mended';
import { Read } from './_components/read';
import { Rows } from './_components/rows';
import { Stage } from './_components/stage';
import { chosenVerdict, Tabs } from './_components/tabs';

/** A list that was checked: what was found of its rows, mending them, sending the ready ones, and how far that has come. */
export default async function ImportedListPage({ params, searchParams }: PageProps) {
  const member = await partner();
  const [{ id }, { query, later }] = await Promise.all([
    readPath(params, idPath),
    readList(
      searchParams,
      importPageShape.extend({ mended: word.optional(), now: word.optional(), changed: word.optional() }),
    ),
  ]);
  const list = (await findList(member, id)) ?? notFound();
  if (list.status === 'uploaded') redirect(listHref(list.id, {}, '/columns'));
  const [words, when] = await Promise.all([wordsFor(kindIn(list)), dates()]);
  const { after, fix, verdict = chosenVerdict(list) } = query;
  const sending = list.status === 'sending';
  const [{ rows, next }, mended, alike, reasons] = await Promise.all([
    listRows(list.id, { verdict, after }),
    fix && !sending ? findRow(list.id, fix) : null,
    sending ? { alike: [], more: false } : listAlike(list.id),
    reasonsAgainstInviting(member, list.pair),
  ]);
  const { list: t } = words.invitationLists;
  return (
    <ListPage
      heading={<bdi className="wrap-anywhere">{list.fileName}</bdi>}
      lead={list.partner ? t.together({ partner: list.partner }) : null}
      title={mended ? false : `${apart(list.fileName)} · ${words.invitationLists.heading}`}
      caption={t.caption({ at: when.dateTime(list.createdAt), name: list.createdBy })}
      back={{ href: kindHref(kindIn(list)), text: t.back }}
      actions={
        countsOf(list.tally).rest > 0 ? (
          <ButtonLink href={listHref(list.id, {}, '/rest')} tone="plain" file>
            {t.rest}
          </ButtonLink>
        ) : null
      }
      above={
        <>
          <Mended query={query} />
          <Stage list={list} reasons={reasons} />
          <Read list={list} />
          {mended ? <Mend list={list} row={mended} from={verdict} /> : null}
          {mended || reasons.length > 0 ? null : <AlikeRows list={list} found={alike} from={verdict} />}
          <Tabs list={list} chosen={verdict} />
        </>
      }
      list={{ address: listAddress(listHref(list.id)), written: { verdict }, query, later, next }}
      t={t}
      count={rows.length}
      shown={<Rows list={list} verdict={verdict} rows={rows} mends={!sending && reasons.length === 0} />}
    />
  );
}
