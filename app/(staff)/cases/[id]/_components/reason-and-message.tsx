import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { reasonChoices } from './reason-choices';
import type { Shown } from './shown';

type ReasonAndMessageProps = Pick<Shown, 'words' | 'catalogue' | 'language'> & { hint: string; several?: boolean };

/** Why, by the catalogue and in the reviewer's own words. `hint`: who reads them; `several`: up to three reasons. */
export function ReasonAndMessage({ hint, several, ...shown }: ReasonAndMessageProps) {
  const { words } = shown;
  const choices = reasonChoices(shown);
  return (
    <>
      <Select name="reason" label={words.labels.reason} empty={words.staffCase.decide.chooseReason} choices={choices} />
      {several
        ? (['second', 'third'] as const).map((name) => (
            <Select
              key={name}
              name={name}
              label={words.labels[name]}
              empty={words.staffCase.decide.noFurther}
              choices={choices}
              optional
            />
          ))
        : null}
      <TextArea name="message" label={words.labels.message} hint={hint} width="full" rows={4} />
    </>
  );
}
