'use server';

import { action, repeatable } from '@/app/_server/action';
import { carryAddress } from '@/app/_server/carried';
import { operator } from '@/app/_server/gates';
import * as providers from '@/lib/provider/commands';
import { authorizationShape, candidateShape, resumptionShape, suspensionShape } from '@/lib/provider/schema';

const page = (id: string, done: string) => `/authorized-providers/${id}?done=${done}`;

export const find = repeatable(
  operator,
  candidateShape,
  async (_, { email }) => carryAddress(email),
  `/authorized-providers/add?asked=yes`,
);
export const authorize = action(operator, authorizationShape, providers.authorize, ({ organizationId }) =>
  page(organizationId, 'authorize'),
);
export const suspend = action(operator, suspensionShape, providers.suspend, ({ providerId }) =>
  page(providerId, 'suspend'),
);
export const restore = action(operator, resumptionShape, providers.restore, ({ providerId }) =>
  page(providerId, 'restore'),
);
