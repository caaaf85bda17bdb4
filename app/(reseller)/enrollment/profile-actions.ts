'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import { saveRegistered } from '@/lib/enrollment/addresses';
import { contactReaders } from '@/lib/enrollment/contact-readers';
import * as profiles from '@/lib/enrollment/profile';
import { companySchema, primaryContactSchema, supportContactSchema } from '@/lib/enrollment/schema';
import { countryRules } from '@/lib/region/country-rules';
import { numberHolds } from '@/lib/region/number-check';
import { countryInUse } from './_components/country';
import { onFrom } from './_components/questions';

const companyHere = async () => companySchema(countryRules(await countryInUse()), numberHolds);
const primaryHere = async () => primaryContactSchema(contactReaders(await countryInUse()));
const supportHere = async () => supportContactSchema(contactReaders(await countryInUse()));

const onFromCompany = onFrom('company');

export const saveCompany = action(reseller, companyHere, saveRegistered, (fields, check, typed) =>
  check
    ? `/enrollment/company/address?check=${check}${typed.from === 'check' ? '&from=check' : ''}`
    : onFromCompany(fields, check, typed),
);
export const savePrimary = action(reseller, primaryHere, profiles.savePrimaryContact, onFrom('primary-contact'));
export const saveSupport = action(reseller, supportHere, profiles.saveSupportContact, onFrom('support-contact'));
