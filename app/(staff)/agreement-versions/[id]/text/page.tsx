import { notFound } from 'next/navigation';
import { AgreementReading } from '@/app/_components/agreement-reading';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { operator } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { findVersion } from '@/lib/edition/queries';
import { readingOf } from '../_components/reading';

/** A version as companies read it, a draft too; with its translation, whatever language the operator reads. */
export default async function VersionTextPage({ params }: Pick<PageProps, 'params'>) {
  const actor = await operator();
  const { id } = await readPath(params, idPath);
  const version = await findVersion(actor, id);
  if (!version) notFound();
  const [words, when] = await Promise.all([loadWords(), dates()]);
  const { title, label, effectiveFrom } = version;
  const { agreementVersions: t, agreements } = words;
  return (
    <Page
      width="wide"
      heading={title}
      caption={agreements.text.caption({ version: label, from: when.calendarDate(effectiveFrom) })}
      back={{ href: `/agreement-versions/${id}`, text: t.one.heading({ title, version: label }) }}
    >
      <AgreementReading agreement={readingOf(version)} words={words} />
    </Page>
  );
}
