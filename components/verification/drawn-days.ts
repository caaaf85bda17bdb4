import type { Day } from '@/components/ui/day-count';
import type { ReviewDays } from '@/lib/office/business-days';

const looks = { done: 'passed', today: 'passed', paused: 'paused', ahead: 'open' } as const;

/** The days of a review as they are drawn: those past the last one planned are too many. */
export function drawnDays({ cells, of }: ReviewDays): Day[] {
  return cells.map((cell, at) => {
    const worked = cells.slice(0, at + 1).filter((one) => one !== 'paused').length;
    return cell !== 'paused' && worked > of ? 'over' : looks[cell];
  });
}
