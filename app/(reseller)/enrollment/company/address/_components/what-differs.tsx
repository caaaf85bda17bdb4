import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Differing } from '@/components/ui/differing';
import { Table } from '@/components/ui/table';
import type { PostalAddress } from '@/lib/address-check/address';
import { differences, type Piece } from '@/lib/field/differences';
import { countryRules } from '@/lib/region/country-rules';
import { partsIn } from '../../_components/address-parts';
import { labelsIn } from '../../_components/fields';

type WhatDiffersProps = { entered: PostalAddress; suggestion: PostalAddress; words: Words };

/** The parts in which the suggestion is another, character by character. */
export function WhatDiffers({ entered, suggestion, words }: WhatDiffersProps) {
  const { addressCheck: t } = words;
  const rules = countryRules(entered.countryIso2);
  const [labels, yours, theirs] = [labelsIn(rules, words), partsIn(entered), partsIn(suggestion)];
  const rows = rules.fields
    .filter((part) => yours[part] !== theirs[part])
    .map((part) => {
      const { one, other } = differences(yours[part], theirs[part]);
      return { key: part, cells: [labels[part], said(one, 'yours'), said(other, 'suggested')] };
    });
  if (rows.length === 0) return null;
  const columns = [{ label: t.part }, { label: t.yours }, { label: t.suggestedColumn }];
  return (
    <div className="mt-6">
      <Card heading={t.differs} flush>
        <Table caption={t.differs} columns={columns} rows={rows} />
      </Card>
    </div>
  );

  function said(pieces: readonly Piece[], side: string) {
    return pieces.length > 0 ? <Differing key={side} pieces={pieces} /> : t.empty;
  }
}
