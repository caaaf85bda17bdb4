import type { Words } from '@/app/_server/words';
import { AgreementText } from '@/components/agreement/agreement-text';
import { Notice } from '@/components/ui/notice';
import type { findAgreement } from '@/lib/agreement/queries';
import { partsOf, readText } from '@/lib/agreement/text';
import { type Locale, languages } from '@/lib/locale';

type Read = Pick<Whole, 'title' | 'version' | 'text' | 'language' | 'isSample' | 'withdrawnAt'> & {
  translations: readonly Pick<Whole['translations'][number], 'language' | 'text'>[];
};
type Whole = NonNullable<Awaited<ReturnType<typeof findAgreement>>>;

type AgreementReadingProps = { agreement: Read; words: Words };

/** A version's whole text to read: that it is our sample, that it was taken back, that English governs, and its translation beside it. */
export function AgreementReading({ agreement, words: { agreements: t } }: AgreementReadingProps) {
  const { language, translations, isSample, withdrawnAt } = agreement;
  const [translation] = translations;
  const beside = translation && { parts: readText(translation.text), language: translation.language };
  return (
    <>
      {isSample ? <Notice kind="warning">{t.text.sample}</Notice> : null}
      {withdrawnAt ? <Notice kind="warning">{t.text.withdrawn}</Notice> : null}
      {translation ? (
        <Notice>{t.text.beside({ language: languages[translation.language as Locale].name })}</Notice>
      ) : null}
      <AgreementText parts={partsOf(agreement)} language={language} {...(beside ? { beside } : {})} />
    </>
  );
}
