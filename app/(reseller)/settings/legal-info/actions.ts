'use server';

import { action } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import * as addresses from '@/lib/company-change/addresses';
import * as changes from '@/lib/company-change/commands';
import { isInForce } from '@/lib/company-change/queries';
import {
  addressChoiceShape,
  changeShape,
  nameShape,
  operatingSchema,
  primaryContactSchema,
  registeredSchema,
  seenShape,
  supportContactSchema,
} from '@/lib/company-change/schema';
import { contactReaders } from '@/lib/enrollment/contact-readers';
import { countryRules } from '@/lib/region/country-rules';
import { countryInUse } from '../../enrollment/_components/country';

const registeredHere = async () => registeredSchema(countryRules(await countryInUse()));
const operatingHere = async () => operatingSchema(countryRules(await countryInUse()));
const primaryHere = async () => primaryContactSchema(contactReaders(await countryInUse()));
const supportHere = async () => supportContactSchema(contactReaders(await countryInUse()));

const page = (id: string) => `/settings/legal-info/changes/${id}`;
const onToChange = (_: unknown, id: string) => page(id);

export const saveName = action(reseller, nameShape, changes.saveName, onToChange);
export const saveRegistered = action(reseller, registeredHere, addresses.saveRegistered, onToChange);
export const saveOperating = action(reseller, operatingHere, addresses.saveOperating, onToChange);
export const savePrimary = action(reseller, primaryHere, changes.savePrimaryContact, onToChange);
export const saveSupport = action(reseller, supportHere, changes.saveSupportContact, async (_, id) =>
  (await isInForce(id)) ? '/settings/legal-info/reseller?saved=yes' : page(id),
);

export const choose = action(reseller, addressChoiceShape, addresses.choose);
export const send = action(reseller, seenShape, changes.send);
export const withdraw = action(reseller, seenShape, changes.withdraw);
export const resend = action(reseller, changeShape, changes.resend, ({ changeId }) => `${page(changeId)}?resent=yes`);
