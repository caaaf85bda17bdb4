import { z } from 'zod';
import { Page } from '@/app/_components/page';
import { type PageProps, readSearch } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { operator } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { earliestDay } from '@/lib/edition/facts';
import { findNewest } from '@/lib/edition/queries';
import { EditionForm } from '../_components/edition-form';

const newPath = z.object({ kind: z.enum(['mpa', 'mca']).catch('mpa') });

/** A new version, which begins with the text of the newest one. */
export default async function NewVersionPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const actor = await operator();
  const { kind } = await readSearch(searchParams, newPath);
  const [newest, words, when] = await Promise.all([findNewest(actor, kind), loadWords(), dates()]);
  const { agreementVersions: t } = words;
  const [translation] = newest?.translations ?? [];
  const other = kind === 'mpa' ? 'mca' : 'mpa';
  return (
    <Page
      heading={t.form.addHeading({ kind: t.kinds[kind] })}
      title={false}
      lead={t.form.lead}
      back={{ href: '/agreement-versions', text: t.back }}
      actions={
        <ButtonLink href={`/agreement-versions/new?kind=${other}`} tone="plain">
          {t.form.other({ kind: t.kinds[other] })}
        </ButtonLink>
      }
    >
      <EditionForm
        key={kind}
        written={{
          kind,
          title: newest?.title ?? '',
          text: newest?.text ?? '',
          translationTitle: translation?.title ?? null,
          translationText: translation?.text ?? null,
          mustSign: kind === 'mca' ? 'nobody' : 'everybody',
        }}
        earliest={when.dayOfYear(earliestDay())}
        words={words}
      />
    </Page>
  );
}
