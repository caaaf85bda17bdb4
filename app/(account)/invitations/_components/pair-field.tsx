import { loadWords } from '@/app/_server/words';
import { Select } from '@/components/ui/select';

type PairFieldProps = {
  pairs: readonly { id: string; name: string }[];
  asked: string | undefined;
  search: string;
  more: boolean;
};

/** Together with whom a customer is invited; the only partner there is, or that was found, is chosen already. */
export async function PairField({ pairs, asked, search, more }: PairFieldProps) {
  const { list } = (await loadWords()).customers;
  const found = pairs.filter(({ id }) => id !== asked);
  const [only, another] = search ? found : pairs;
  const alone = another || more ? undefined : only;
  const chosen = (search ? alone : undefined) ?? pairs.find(({ id }) => id === asked) ?? alone;
  return (
    <Select
      key={`${search} ${asked ?? ''}`}
      name="partnershipId"
      label={list.with}
      hint={list.withHint}
      choices={pairs.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen?.id}
      names
      {...(chosen ? {} : { empty: list.choosePair })}
    />
  );
}
