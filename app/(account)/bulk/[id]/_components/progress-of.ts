import type { Progress } from '@/app/_components/progress-watch';
import type { Words } from '@/app/_server/words';
import type { FoundJob } from '@/lib/bulk/queries';
import type { Locale } from '@/lib/locale';
import { numbersOf } from '../../_components/said';

/** How far a job has come: rows looked at while it is judged, done while it runs. */
export function progressOf({ status, size, tally }: FoundJob, words: Words, language: Locale): Progress {
  const { judging, running } = words.bulk;
  const { toDo, done, chosen } = numbersOf(tally);
  const [step, of, said] =
    status === 'judging' ? [size - chosen, size, judging.progress] : [done, done + toDo, running.progress];
  const number = (count: number) => count.toLocaleString(language);
  return {
    sending: status === 'judging' || status === 'running',
    done: step,
    of,
    said: said({ done: number(step), of: number(of) }),
  };
}
