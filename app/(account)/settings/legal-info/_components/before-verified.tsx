import { answersOf } from '@/app/_components/enrollment/answers';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import type { Mine } from '@/lib/enrollment/queries';
import type { Locale } from '@/lib/locale';

type BeforeVerifiedProps = { mine: Mine; words: Words; language: Locale; only?: 'support' };

/** What the company has answered so far, while nothing of it is in force: it is changed in the enrollment. */
export function BeforeVerified({ mine, words, language, only }: BeforeVerifiedProps) {
  const { legalInfo: t } = words.settings;
  const answers = answersOf({ mine, words, language });
  return (
    <>
      {mine.isOver ? null : (
        <Notice>
          <p>{words.reasons.change_before_verified()}</p>
          <p>
            <Link href="/enrollment">{t.toEnrollment}</Link>
          </p>
        </Notice>
      )}
      {only || mine.facts.directPartner ? null : (
        <>
          <Card heading={t.company}>
            <SummaryList items={answers.company} />
          </Card>
          <Card heading={t.primary}>
            <SummaryList items={answers.primary} />
          </Card>
        </>
      )}
      {only === 'support' ? (
        <Card heading={t.support}>
          <SummaryList items={answers.support} />
        </Card>
      ) : null}
    </>
  );
}
