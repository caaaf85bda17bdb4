'use server';

import { action } from '@/app/_server/action';
import { member, provenCustomer } from '@/app/_server/gates';
import * as relationships from '@/lib/customer-relationship/commands';
import { endShape, relationshipShape } from '@/lib/customer-relationship/schema';

const done = (event: string) => (fields: { relationshipId: string }) =>
  `/partners/${fields.relationshipId}?done=${event}`;

export const grantAccess = action(provenCustomer, relationshipShape, relationships.grantAccess, done('grant'));
export const removeAccess = action(member, relationshipShape, relationships.removeAccess, done('remove'));
export const giveAccessUp = action(member, relationshipShape, relationships.giveAccessUp, done('remove'));
export const end = action(member, endShape, relationships.end, done('end'));
