'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import type { Member } from '@/lib/actor';
import { saveRegistered } from '@/lib/enrollment/addresses';
import { contactReaders } from '@/lib/enrollment/contact-readers';
import { listLocked } from '@/lib/enrollment/locks';
import * as profiles from '@/lib/enrollment/profile';
import { companySchema, primaryContactSchema, supportContactSchema } from '@/lib/enrollment/schema';
import { countryRules } from '@/lib/region/country-rules';
import { numberHolds } from '@/lib/region/number-check';
import { countryInUse } from './_components/country';
import { onFrom } from './_components/questions';
import { viaAlike } from './_components/via-alike';

const companyHere = async (member: Member) =>
  companySchema(countryRules(await countryInUse()), numberHolds, null, await listLocked(member));
const primaryHere = async () => primaryContactSchema(contactReaders(await countryInUse()));
const supportHere = async () => supportContactSchema(contactReaders(await countryInUse()));

const onFromCompany = viaAlike(onFrom('company'));

export const saveCompany = action(reseller, companyHere, saveRegistered, (fields, check, typed) =>
  check
    ? `/enrollment/company/address?check=${check}${typed.from === 'check' ? '&from=check' : ''}`
    : onFromCompany(fields, check, typed),
);
export const savePrimary = action(reseller, primaryHere, profiles.savePrimaryContact, onFrom('primary-contact'));
export const saveSupport = action(reseller, supportHere, profiles.saveSupportContact, onFrom('support-contact'));
