'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import { removeOperating, saveOperating } from '@/lib/enrollment/addresses';
import { nothingShape, operatingSchema } from '@/lib/enrollment/schema';
import { countryRules } from '@/lib/region/country-rules';
import { countryInUse } from '../../_components/country';
import { checkAnswers, onFrom } from '../../_components/questions';

const addressHere = async () => operatingSchema(countryRules(await countryInUse()));
const onFromCompany = onFrom('company');

export const saveAddress = action(reseller, addressHere, saveOperating, (fields, check, typed) =>
  check ? `/enrollment/company/address?check=${check}&from=check` : onFromCompany(fields, check, typed),
);
export const samePlace = action(reseller, nothingShape, removeOperating, checkAnswers);
