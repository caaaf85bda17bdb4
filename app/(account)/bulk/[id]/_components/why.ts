import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import type { Reason } from '@/lib/refusal';

/** Why a row is left out, in few words; where there are none, as the refusal says it. */
export function whySaid(reason: Reason, words: Words): string {
  const short: Partial<Record<Reason['code'], string>> = words.bulk.why;
  return short[reason.code] ?? sentence(words, reason).text;
}
