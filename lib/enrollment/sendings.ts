import { sending } from './lifecycle';

/** Whether an entry of the history sent answers in, first or again. */
export function isSending({ event }: { event: string }): boolean {
  return (sending as readonly string[]).includes(event);
}
