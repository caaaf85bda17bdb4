import { unreachable } from './commands';

/** Why a letter did not leave, so far as staff can act on it; the words stand in messages/…/staff.ts. */
export type Undelivered = 'unreachable' | 'address_refused' | 'link_gone' | 'server_refused';

/** Reads the last error of a letter; null when there is none. */
export function whyUndelivered(lastError: string | null): Undelivered | null {
  if (!lastError) return null;
  if (lastError.startsWith('The link')) return 'link_gone';
  if (lastError.startsWith(unreachable) || noServer.test(lastError)) return 'unreachable';
  return noMailbox.test(lastError) ? 'address_refused' : 'server_refused';
}

const noServer =
  /\bE(CONN\w*|TIMEDOUT|DNS|SOCKET|TLS|NOTFOUND|AI_AGAIN)\b|timed? ?out|getaddrinfo|Greeting never received/i;
const noMailbox = /recipient|mailbox|The address|\b55[013]\b|\b5\.1\.\d/i;
