import { unstable_rethrow } from 'next/navigation';
import { type Answer, typedIn } from '@/lib/form/answer';
import { log } from '@/lib/log';
import { isAway } from './is-away';
import { refuse } from './sentence';
import { browserLocale, wordsIn } from './words';

type Posted = (previous: Answer, form: FormData) => Promise<Answer>;

/** A form's action whose reader is told, beside what was typed, when the database is away: in this browser's language, for theirs is there. */
export function toldWhenAway(post: Posted): Posted {
  return async (previous, form) => {
    try {
      return await post(previous, form);
    } catch (fault) {
      unstable_rethrow(fault);
      if (!isAway(fault)) throw fault;
      log.error({ reason: fault instanceof Error ? fault.message.slice(-300) : '' }, 'the database is away');
      return refuse(wordsIn(await browserLocale()), typedIn(form), [{ code: 'database_away' }]);
    }
  };
}
