import { env } from '@/lib/env';
import type { LetterName } from '@/lib/letter/letters';
import type { Known } from '@/lib/letter/reader';
import { optionalKindOf, unsubscribeToken } from '@/lib/letter/unsubscribe';

/**
 * The headers every letter has, and those by which a mail program offers to end letters of its kind with one press, where that is for its reader to
 * choose. Source: RFC 8058; RFC 3834.
 */
export function unsubscribing(name: LetterName, chooser: Known['chooser']) {
  const always = { 'Auto-Submitted': 'auto-generated' };
  const kind = optionalKindOf(name);
  if (!kind || !chooser) return { headers: always };
  const url = new URL(`/api/unsubscribe/${unsubscribeToken(chooser, kind)}`, env.APP_URL).href;
  return {
    headers: { ...always, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    list: { unsubscribe: url },
  };
}
