import { EmptyState } from '@/components/ui/empty-state';
import { AddressChecks } from './address-checks';
import { Alike } from './alike';
import { AskedAndCame } from './asked-and-came';
import { ComparedAnswers } from './compared-answers';
import type { Shown } from './shown';

/** What the company says of itself beside what others say and what it said before, and the companies like it. Taken back, it says nothing. */
export function Answers(shown: Shown) {
  const { takenBack } = shown.words.staffCase;
  if (!shown.found.profile) return <EmptyState heading={takenBack.heading}>{takenBack.meaning}</EmptyState>;
  return (
    <>
      <AskedAndCame {...shown} />
      <ComparedAnswers {...shown} />
      <AddressChecks {...shown} />
      <Alike {...shown} />
    </>
  );
}
