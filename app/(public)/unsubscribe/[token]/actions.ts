'use server';

import { action } from '@/app/_server/action';
import { here, visitor } from '@/app/_server/gates';
import { readUnsubscribe, unsubscribe } from '@/lib/letter/unsubscribe';
import { unsubscribeShape } from '@/lib/notice/schema';

/** Whoever holds the token read the letter it stood in: it names whose letters of which kind end, and nothing else. */
export const stop = action(
  visitor,
  unsubscribeShape,
  async (_, { token }) => {
    const asked = readUnsubscribe(token);
    if (asked) await unsubscribe(asked);
  },
  async () => `${(await here()).split('?')[0]}?done=yes`,
);
