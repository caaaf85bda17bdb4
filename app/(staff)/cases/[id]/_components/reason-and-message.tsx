import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { offeredReasons } from '@/lib/verification/review-reasons';
import type { Shown } from './shown';

/** Why, by the catalogue and in the reviewer's own words. `hint`: who reads them. */
export function ReasonAndMessage({ say, hint }: Pick<Shown, 'say'> & { hint: string }) {
  const choices = offeredReasons.map((reason) => ({ value: reason, label: say.reviewReasons[reason].label }));
  return (
    <>
      <Select name="reason" label={say.labels.reason} empty={say.staffCase.decide.chooseReason} choices={choices} />
      <TextArea name="message" label={say.labels.message} hint={hint} width="full" rows={4} />
    </>
  );
}
