import { redirect } from 'next/navigation';
import type { FormAction } from '@/components/ui/form-frame';
import { offersFor } from '@/lib/partnership/lifecycle';
import { accessChoices, choicesShape } from '@/lib/partnership/schema';
import { EndingCheck } from './ending-check';
import { EndingQuestions } from './ending-questions';
import type { Shown } from './shown';

type EndPageProps = { shown: Shown; query: Readonly<Record<string, string | undefined>>; giveNotice: FormAction };

/** Ending a partnership, from either side: questions, then a last look. What cannot be ended now leads back to its page, which says why. */
export function EndPage({ shown, query, giveNotice }: EndPageProps) {
  const { member, side, found, path } = shown;
  const step = offersFor(member, found.facts).find(({ event }) => event === 'give_notice');
  if (!step || step.reasons.length > 0) redirect(path);
  const { data: chosen } = choicesShape.safeParse(query);
  const offered = accessChoices[side].some((choice) => choice === chosen?.accessAfter);
  if (!chosen || !offered || chosen.again) return <EndingQuestions chosen={chosen ?? {}} {...shown} />;
  return <EndingCheck chosen={chosen} giveNotice={giveNotice} {...shown} />;
}
