import { Page } from '@/app/_components/page';
import { reviewLead } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { RowTable } from '@/components/ui/row-table';
import { findCatalogue } from '@/lib/verification/reason-catalogue';
import { sentencesOf } from '@/lib/verification/review-reasons';

/** What reviewers can find wrong: every reason as it stands now, each leading to its words. */
export default async function ReasonsPage() {
  await reviewLead();
  const [catalogue, words, language] = await Promise.all([findCatalogue(), loadWords(), locale()]);
  const { reasonPages: t } = words;
  return (
    <Page
      heading={t.heading}
      lead={t.lead({ count: catalogue.length })}
      actions={
        <ButtonLink href="/reasons/add" tone="plain">
          {t.add.heading}
        </ButtonLink>
      }
    >
      <Card flush>
        <RowTable
          caption={t.heading}
          columns={[
            { label: t.columns.reason },
            { label: t.columns.stands, lead: true },
            { label: t.columns.documents },
          ]}
          rows={catalogue.map(({ code, version, retired, words: said, documents }) => {
            const { label, wrong } = sentencesOf({ reason: code, said }, words.reviewReasons, language);
            const stands = version === 0 ? t.own : t.version({ version });
            return {
              id: code,
              name: label,
              below: wrong,
              href: `/reasons/${code}`,
              cells: [
                retired ? { look: 'off' as const, word: t.retired } : { look: 'done' as const, word: stands },
                documents.length > 0 ? t.count({ count: documents.length }) : t.none,
              ],
            };
          })}
        />
      </Card>
    </Page>
  );
}
