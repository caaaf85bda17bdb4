import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { reviewReasons } from '@/lib/verification/review-reasons';
import type { Shown } from './shown';

/** Why, by the catalogue and in the reviewer's own words. `hint`: who reads them. */
export function ReasonAndMessage({ words, hint }: Pick<Shown, 'words'> & { hint: string }) {
  const choices = reviewReasons.map((reason) => ({ value: reason, label: words.reviewReasons[reason].label }));
  return (
    <>
      <Select name="reason" label={words.labels.reason} empty={words.staffCase.decide.chooseReason} choices={choices} />
      <TextArea name="message" label={words.labels.message} hint={hint} width="full" rows={4} />
    </>
  );
}
