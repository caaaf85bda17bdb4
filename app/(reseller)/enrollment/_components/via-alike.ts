import { reseller } from '@/app/_server/gates';
import { listUnanswered } from '@/lib/duplicate/answers';

export const alikePage = '/enrollment/alike';

type On = (fields: unknown, result: unknown, typed: { from?: unknown }) => string;

/** On from an answer by which a company like this one may be found: to the page about those first, while nothing was said of them. */
export function viaAlike(on: On) {
  return async (fields: unknown, result: unknown, typed: { from?: unknown }): Promise<string> =>
    (await listUnanswered(await reseller())).length > 0 ? alikePage : on(fields, result, typed);
}
