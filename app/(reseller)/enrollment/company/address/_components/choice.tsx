import type { ReactNode } from 'react';
import { dates } from '@/app/_server/dates';
import { loadWords, locale } from '@/app/_server/words';
import { Differing } from '@/components/ui/differing';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import { RadioGroup } from '@/components/ui/radio-group';
import type { AddressPart, PostalAddress } from '@/lib/address-check/address';
import type { AddressCheck } from '@/lib/enrollment/addresses';
import { differences, type Piece } from '@/lib/field/differences';
import { countryRules } from '@/lib/region/country-rules';
import { countryName } from '@/lib/region/names';
import { partsIn } from '../../_components/address-parts';

type ChoiceProps = {
  check: Pick<AddressCheck, 'at' | 'entered' | 'suggestions'>;
  action: FormAction;
  title: string | false;
  hidden: Readonly<Record<string, string>>;
  /** The way back to what was typed. */
  change: ReactNode;
  children: ReactNode;
};

/** Keep mine, or one of the suggestions, side by side, with what differs marked alike on both sides. */
export async function Choice({ check, action, title, hidden, change, children }: ChoiceProps) {
  const [{ addressCheck: t, profile }, language, when] = await Promise.all([loadWords(), locale(), dates()]);
  const { entered, suggestions } = check;
  const { fields } = countryRules(entered.countryIso2);
  const several = suggestions.length > 1;
  const options = suggestions.map((suggestion, at) => ({
    value: `${at}`,
    label: several ? t.numbered({ number: at + 1 }) : t.use,
    detail: drawn(t.suggested, (part) => between(part, suggestion).other),
  }));
  const kept = drawn(t.entered({ at: when.recent(check.at) }), (part) => between(part, suggestions[0] ?? entered).one);
  return (
    <Form action={action} {...(title ? { title } : {})} submit={profile.save} hidden={hidden} beside={change}>
      <RadioGroup
        name="choice"
        label={t.choice}
        value={suggestions.length > 0 ? '0' : 'keep'}
        sideBySide
        options={[{ value: 'keep', label: t.keep, detail: kept }, ...options]}
      />
      {children}
    </Form>
  );

  function between(part: AddressPart, suggestion: PostalAddress) {
    return differences(partsIn(entered)[part], partsIn(suggestion)[part]);
  }

  function drawn(caption: string, pieces: (part: AddressPart) => readonly Piece[]) {
    const lines = fields.map((part) => ({ part, said: pieces(part) })).filter(({ said }) => said.length > 0);
    return (
      <span className="grid gap-0.5">
        <span className="mb-1 text-muted">{caption}</span>
        {lines.map(({ part, said }) => (
          <span key={part}>
            <Differing pieces={said} />
          </span>
        ))}
        <span>{countryName(entered.countryIso2, language)}</span>
      </span>
    );
  }
}
