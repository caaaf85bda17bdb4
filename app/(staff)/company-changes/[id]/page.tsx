import { notFound } from 'next/navigation';
import { Happened } from '@/app/_components/company-change/happened';
import { SideBySide } from '@/app/_components/company-change/side-by-side';
import { Files } from '@/app/_components/conversation/files';
import { Page } from '@/app/_components/page';
import { idPath, named, type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { reviewer } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Card, Columns } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { findForReviewer, listOfThatName } from '@/lib/company-change/queries';
import { Decide } from './_components/decide';
import { Desk, DeskButton } from './_components/desk';

const at = '/cases/documents';
const filesAt = {
  file: (id: string) => `${at}/${id}/file`,
  page: (id: string, page: number) => `${at}/${id}/pages/${page}`,
  receipt: null,
};

/** A change of a verified company as its reviewer sees it: old and new, the documents, who else has that name, what can be decided. */
export default async function CompanyChangePage({ params, searchParams }: PageProps) {
  const actor = await reviewer();
  const [{ id }, { done }, words, when, language] = await Promise.all([
    readPath(params, idPath),
    readSearch(searchParams, named('done')),
    loadWords(),
    dates(),
    locale(),
  ]);
  const found = (await findForReviewer(actor, id)) ?? notFound();
  const { facts, documents } = found;
  const { review: t, documents: files } = words.companyChange;
  const alike = await listOfThatName(facts);
  const shown = { actor, found, words, when, language };
  return (
    <Page
      heading={words.reviewFields[facts.part]}
      title={`${t.title({ part: words.reviewFields[facts.part], company: facts.company })} · ${t.back}`}
      lead={<Desk {...shown} />}
      back={{ href: '/company-changes', text: t.back }}
      actions={<DeskButton {...shown} />}
    >
      {done && Object.hasOwn(t.done, done) ? (
        <Notice kind="success">{t.done[done as keyof typeof t.done]}</Notice>
      ) : null}
      {facts.status === 'draft' ? <Notice>{t.worked}</Notice> : null}
      <Columns side={<Decide {...shown} />}>
        <Card actions={<Link href={`/cases/${facts.enrollmentId}`}>{t.case}</Link>}>
          <SummaryList
            items={[
              { term: t.company, value: facts.company },
              { term: t.reference, value: facts.reference },
            ]}
          />
        </Card>
        <SideBySide {...{ facts, words, language }} />
        {alike.length > 0 ? (
          <Notice kind="warning" heading={t.alike}>
            <p>{t.alikeMeans}</p>
            <p>
              <bdi>{alike.map(({ name, city }) => [name, city].filter(Boolean).join(', ')).join('; ')}</bdi>
            </p>
          </Notice>
        ) : null}
        <Card heading={files.heading}>
          {documents.length > 0 ? (
            <Files files={documents} {...{ words, when, language, filesAt }} />
          ) : (
            <p className="text-muted">{files.none}</p>
          )}
        </Card>
        <Happened {...found} words={words} when={when} staff />
      </Columns>
    </Page>
  );
}
