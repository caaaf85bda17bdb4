import { notFound } from 'next/navigation';
import { AgreementReading } from '@/app/_components/agreement-reading';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { BackLink } from '@/components/ui/back-link';
import { ButtonLink } from '@/components/ui/button';
import { findAgreement } from '@/lib/agreement/queries';

/** The whole text of one version of the agreement, to read and to print. */
export default async function AgreementPage({ params }: Pick<PageProps, 'params'>) {
  await partner();
  const { id } = await readPath(params, idPath);
  const [agreement, words, when] = await Promise.all([
    locale().then((language) => findAgreement(id, language)),
    loadWords(),
    dates(),
  ]);
  if (!agreement) notFound();
  const { agreements: t } = words;
  const { title, version, effectiveFrom, translations, pdfSha256 } = agreement;
  return (
    <Page
      width={translations.length > 0 ? 'wide' : 'narrow'}
      heading={title}
      caption={t.text.caption({ version, from: when.calendarDate(effectiveFrom) })}
      back={{ href: '/agreements', text: t.text.back }}
      actions={
        <ButtonLink href={`/agreements/${id}/pdf`} tone="plain" file>
          {t.download}
        </ButtonLink>
      }
    >
      <AgreementReading agreement={agreement} words={words} />
      <p className="mt-8 border-line border-t pt-4 text-muted text-small">
        {t.text.fingerprint}: <span className="break-all font-mono">{pdfSha256}</span>
      </p>
      <div className="mt-6">
        <BackLink href="/agreements" text={t.text.back} />
      </div>
    </Page>
  );
}
