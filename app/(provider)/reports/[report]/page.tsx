import { MorePages } from '@/app/_components/more-pages';
import { Page } from '@/app/_components/page';
import { type PageProps, readPath, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { provider } from '@/app/_server/gates';
import { listAddress } from '@/app/_server/list-address';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { languages } from '@/lib/locale';
import { reportPath, reportShape } from '@/lib/report/reports';
import { sheets } from '../_components/sheets';

/** One report of a provider's, as a table, with the way to it as a file. */
export default async function ReportPage({ params, searchParams }: PageProps) {
  const member = await provider();
  const [{ report }, { after }, words, when, language] = await Promise.all([
    readPath(params, reportPath),
    readSearch(searchParams, reportShape),
    loadWords(),
    dates(),
    locale(),
  ]);
  const { reports: t } = words;
  const { format } = new Intl.NumberFormat(languages[language].code);
  const reading = { words, language, day: when.shortDate, month: when.month, number: format };
  const { rows, next } = await sheets[report].page(member, reading, after);
  const columns = sheets[report].columns(words);
  return (
    <Page
      width="wide"
      heading={t.names[report]}
      title={`${t.names[report]} · ${t.heading}`}
      lead={t.leads[report]}
      back={{ href: '/reports', text: t.heading }}
      actions={
        rows.length > 0 ? (
          <ButtonLink href={`/reports/${report}/export`} tone="plain" file>
            {t.download}
          </ButtonLink>
        ) : null
      }
    >
      {rows.length === 0 ? (
        <EmptyState heading={t.emptyHeading}>{t.empty[report]}</EmptyState>
      ) : (
        <Card flush>
          <Table
            caption={t.names[report]}
            columns={columns.map((label, at) => ({ label, figures: at > 0 }))}
            rows={rows.map((cells, at) => ({
              key: `${at}`,
              cells: cells.map((cell, place) => <bdi key={columns[place]}>{cell}</bdi>),
            }))}
          />
        </Card>
      )}
      <MorePages address={listAddress(`/reports/${report}`)} written={{}} {...{ after, next }} count={rows.length} />
      <p className="mt-4 text-muted text-small">{t.notes[report]}</p>
    </Page>
  );
}
