'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import { type AddressKind, chooseAddress } from '@/lib/enrollment/addresses';
import { addressChoiceShape } from '@/lib/enrollment/schema';
import { checkAnswers, onFrom } from '../../_components/questions';

const onFromCompany = onFrom('company');

export const choose = action(reseller, addressChoiceShape, chooseAddress, (fields, kind: AddressKind, typed) =>
  kind === 'operating' ? checkAnswers : onFromCompany(fields, kind, typed),
);
