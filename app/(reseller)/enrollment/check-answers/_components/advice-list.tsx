import { cureHrefs } from '@/app/_server/cures';
import type { Words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { type AdviceCode, adviceOn } from '@/lib/enrollment/advice';
import type { Mine } from '@/lib/enrollment/queries';

/** What often delays a review in answers that are complete. Nothing of it holds them back. */
export function AdviceList({ mine, words }: { mine: Mine; words: Words }) {
  const { check: t } = words.profile;
  const advice = mine.profile && !mine.facts.directPartner ? adviceOn(mine.profile) : [];
  if (advice.length === 0 || !mine.facts.companyGiven) return null;
  return (
    <Notice kind="info" heading={t.adviceHeading}>
      <p>{t.adviceMeaning}</p>
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        {advice.map(({ code, cure }) => (
          <li key={code}>
            {sentenceOf(code, words)} <Link href={`${cureHrefs[cure]}?from=check`}>{words.cures[cure]}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function sentenceOf(code: AdviceCode, { fieldAdvice, labels, profile }: Words): string {
  const { advice } = profile.check;
  return code in advice
    ? advice[code as keyof typeof advice]
    : `${labels.legalName}: ${fieldAdvice[code as keyof typeof fieldAdvice]()}`;
}
