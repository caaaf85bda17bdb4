import { Page } from '@/app/_components/page';
import { provider } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { reports } from '@/lib/report/reports';

/** What a provider can have put together, each as a page and as a file. */
export default async function ReportsPage() {
  const [, { reports: t }] = await Promise.all([provider(), loadWords()]);
  return (
    <Page heading={t.heading} lead={t.lead}>
      <ul className="grid gap-4 md:grid-cols-2">
        {reports.map((report) => (
          <li key={report}>
            <Card>
              <h2 className="text-lead">
                <Link href={`/reports/${report}`}>{t.names[report]}</Link>
              </h2>
              <p className="mt-1 text-muted">{t.leads[report]}</p>
            </Card>
          </li>
        ))}
      </ul>
    </Page>
  );
}
