'use server';

import { z } from 'zod';
import { action } from '@/app/_server/action';
import { person } from '@/app/_server/gates';
import { origin } from '@/app/_server/session';
import { revokeOthers, revokeSession } from '@/lib/identity/sessions';
import { sessionShape } from '@/lib/organization/schema';

export const end = action(
  person,
  sessionShape,
  async (reader, { sessionId }) => revokeSession(reader, await origin(), sessionId),
  '/settings/sessions?ended=yes',
);

export const endOthers = action(
  person,
  z.object({}),
  async (reader) => revokeOthers(reader, await origin()),
  '/settings/sessions?ended=yes',
);
