import { writeDigests } from '@/lib/notice/digest';
import { noticeOf } from './notice';

/** Writes the letter of the day to everybody for whom its hour has come. Returns how many. */
export function writeDueDigests(): Promise<number> {
  return writeDigests((entry) => noticeOf(entry)?.subject ?? null);
}
