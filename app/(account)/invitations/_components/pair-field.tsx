import { words } from '@/app/_server/words';
import { Select } from '@/components/ui/select';

type PairFieldProps = { pairs: readonly { id: string; name: string }[]; asked: string | undefined };

/** Together with whom a customer is invited; the only partner there is stands there already. */
export async function PairField({ pairs, asked }: PairFieldProps) {
  const { list } = (await words()).customers;
  const [only, another] = pairs;
  const chosen = pairs.find(({ id }) => id === asked) ?? (another ? undefined : only);
  return (
    <Select
      name="partnershipId"
      label={list.with}
      hint={list.withHint}
      choices={pairs.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen?.id}
      {...(chosen ? {} : { empty: list.choosePair })}
    />
  );
}
