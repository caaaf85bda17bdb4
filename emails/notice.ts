import { env } from '@/lib/env';
import { linkOf } from '@/lib/letter/letters';
import { plain } from '@/lib/reader/isolate';
import { Unsendable } from './inert';
import { type Owed, write } from './write';

/** A letter as one line of a list: what it says happened, and the page of the portal it leads to; null when its link stands in the letter alone. */
export function noticeOf(owed: Owed): { subject: string; href: string | null } | null {
  const linked = Object.hasOwn(linkOf, owed.name);
  try {
    const { subject, button } = write(owed, linked ? { token: '', code: '', expiresAt: new Date(0) } : null);
    return { subject: plain(subject), href: linked ? null : button.href.slice(env.APP_URL.length) };
  } catch (fault) {
    if (fault instanceof Unsendable) return null;
    throw fault;
  }
}
