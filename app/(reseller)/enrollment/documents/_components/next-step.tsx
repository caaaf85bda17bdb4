import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import type { DocumentProves } from '@/generated/prisma/enums';
import { isProofField, proofFields } from '@/lib/enrollment/proofs';
import type { Mine } from '@/lib/enrollment/queries';

type NextStepProps = { mine: Mine; wanted: readonly DocumentProves[]; words: Words };

/** What is to be done next: the document a reviewer asked for, in their words, or, once it is here, to send the answers in again. */
export function NextStep({ mine, wanted, words }: NextStepProps) {
  const { documents: t, proofs } = words;
  const asked = mine.requests.filter(({ field }) => isProofField(field));
  if (mine.status !== 'needs_action' || asked.length === 0) return null;
  const [proves] = wanted;
  if (!proves)
    return (
      <Step before={t.next} heading={t.againTitle} href="/enrollment/check-answers" button={t.sendAgain}>
        <p>{t.again}</p>
      </Step>
    );
  const said = asked.findLast(({ field }) => isProofField(field) && proofFields[field] === proves)?.message;
  return (
    <Step before={t.next} heading={t.send({ proof: proofs.of[proves] })} href={`#${proves}`} button={t.choose}>
      {said ? (
        <>
          <p>{t.reviewerWrites}</p>
          <blockquote dir="auto" className="whitespace-pre-line">
            “{said}”
          </blockquote>
        </>
      ) : null}
      <p className="text-muted text-small">{t.nextMeaning}</p>
    </Step>
  );
}

type StepProps = { before: string; heading: string; href: string; button: string; children: React.ReactNode };

function Step({ before, heading, href, button, children }: StepProps) {
  return (
    <section className="flex flex-wrap items-center justify-between gap-4 rounded-sheet border border-edge bg-sea-wash px-5 py-4 md:px-6">
      <div className="grid min-w-0 max-w-prose gap-1">
        <p className="font-strong text-sea-deep text-small">{before}</p>
        <h2 className="text-lead">{heading}</h2>
        {children}
      </div>
      <ButtonLink href={href}>{button}</ButtonLink>
    </section>
  );
}
