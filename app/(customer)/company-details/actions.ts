'use server';

import { action } from '@/app/_server/action';
import { customer } from '@/app/_server/gates';
import type { Member } from '@/lib/actor';
import { saveNumbers } from '@/lib/customer/commands';
import { companyNumbersFor } from '@/lib/customer/numbers';
import { findOrganization } from '@/lib/organization/queries';

export const save = action(customer, shapeFor, saveNumbers, '/company-details?saved=yes');

async function shapeFor(member: Member) {
  return companyNumbersFor((await findOrganization(member)).countryIso2);
}
