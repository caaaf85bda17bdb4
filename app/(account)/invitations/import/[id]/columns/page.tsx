import { redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import type { PageProps } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { fileDays } from '@/lib/invitation/clock';
import { layoutKey } from '@/lib/invitation-list/mapping';
import { wordsFor } from '../../../_components/say';
import { listHref } from '../../_components/href';
import { kindHref, kindIn } from '../../_components/kind-of';
import { lookAtList } from '../../_components/look-at';
import { mapColumns } from '../../actions';
import { ColumnFields } from './_components/column-fields';
import { Layout } from './_components/layout';
import { Seen } from './_components/seen';

/** What each column of a file holds, as it seems and as somebody chooses. A file whose letters are in doubt is asked about first. */
export default async function ColumnsPage({ params }: Pick<PageProps, 'params'>) {
  const { list, look } = await lookAtList(await partner(), params);
  if (!look.sure) redirect(listHref(list.id, {}, '/reading'));
  const { listColumns: t, invitationLists } = await wordsFor(kindIn(list));
  return (
    <Page
      heading={t.heading}
      title={false}
      lead={t.lead}
      caption={<bdi className="wrap-anywhere">{list.fileName}</bdi>}
      back={
        list.status === 'uploaded'
          ? { href: kindHref(kindIn(list)), text: invitationLists.heading }
          : { href: listHref(list.id), text: <bdi>{list.fileName}</bdi> }
      }
    >
      <Seen look={look} />
      <div className="grid gap-6">
        <Card>
          <Form
            key={layoutKey(look)}
            action={mapColumns}
            title={t.title({ file: list.fileName })}
            submit={t.submit}
            hidden={{ importId: list.id, seen: layoutKey(look) }}
          >
            <ColumnFields columns={look.columns} kind={kindIn(list)} />
            {list.status === 'uploaded' ? null : <p className="mt-2">{t.mended}</p>}
            <p className="mt-2 text-muted text-small">{t.kept({ days: fileDays })}</p>
          </Form>
        </Card>
        <Layout list={list} look={look} />
      </div>
    </Page>
  );
}
