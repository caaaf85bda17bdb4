import { plain } from '@/lib/reader/isolate';
import { printHtml } from './paper';
import { printText } from './text';
import { nameInHeader, sender, type Voice } from './voice';
import { wordsIn } from './words';
import { type OpenLink, type Owed, write } from './write';

/** A letter as it is sent. Refuses with Unsendable what cannot be written. */
export async function compose(
  owed: Owed,
  link: OpenLink | null,
): Promise<{ subject: string; html: string; text: string; from: string; voice: Voice | null }> {
  const letter = write(owed, link);
  const { name: portal } = sender();
  const provider = letter.voice?.as === 'provider' ? nameInHeader(letter.voice.name) : '';
  const from = provider ? wordsIn(letter.locale).paper.sender({ provider, portal }) : portal;
  const subject = plain(letter.subject);
  return { subject, html: await printHtml(letter), text: printText(letter), from, voice: letter.voice };
}
