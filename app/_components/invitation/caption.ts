import type { View } from './view';

/** When the letter that led here left, and who sent it. Never to which address. */
export function captionOf({ found, sentAt, words, when }: View): string {
  return words.invited.caption({ on: when.date(sentAt), sentBy: found.sentBy });
}
