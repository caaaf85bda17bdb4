import { plain } from '@/lib/reader/isolate';
import { printHtml } from './paper';
import { printText } from './text';
import { type OpenLink, type Owed, write } from './write';

/** A letter as it is sent. Refuses with Unsendable what cannot be written. */
export async function compose(
  owed: Owed,
  link: OpenLink | null,
): Promise<{ subject: string; html: string; text: string }> {
  const letter = write(owed, link);
  return { subject: plain(letter.subject), html: await printHtml(letter), text: printText(letter) };
}
