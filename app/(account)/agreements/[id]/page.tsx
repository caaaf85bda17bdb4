import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { partner } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { AgreementText } from '@/components/agreement/agreement-text';
import { BackLink } from '@/components/ui/back-link';
import { ButtonLink } from '@/components/ui/button';
import { findAgreement } from '@/lib/agreement/queries';

/** The whole text of one version of the agreement, to read and to print. */
export default async function AgreementPage({ params }: Pick<PageProps, 'params'>) {
  await partner();
  const { id } = await readPath(params, idPath);
  const [agreement, words, when, reads] = await Promise.all([findAgreement(id), loadWords(), dates(), locale()]);
  if (!agreement) notFound();
  const { agreements: t } = words;
  const { title, version, effectiveFrom, language, text, pdfSha256 } = agreement;
  return (
    <Page
      width="narrow"
      heading={title}
      caption={t.text.caption({ version, from: when.calendarDate(effectiveFrom) })}
      lead={language === reads ? undefined : t.text.englishOnly}
      back={{ href: '/agreements', text: t.text.back }}
      actions={
        <ButtonLink href={`/agreements/${id}/pdf`} tone="plain" file>
          {t.download}
        </ButtonLink>
      }
    >
      <AgreementText text={text} language={language} />
      <p className="mt-8 border-line border-t pt-4 text-muted text-small">
        {t.text.fingerprint}: <span className="break-all font-mono">{pdfSha256}</span>
      </p>
      <div className="mt-6">
        <BackLink href="/agreements" text={t.text.back} />
      </div>
    </Page>
  );
}
