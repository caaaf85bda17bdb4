import { isolate, plain } from '@/lib/reader/isolate';
import type { Point, Quotation } from './template';
import type { Composed } from './write';

/** The letter as plain text: the same words in the same order as its HTML. */
export function printText(letter: Composed): string {
  const { greeting, heading, paragraphs, points, quote, after, facts, code, button, no, why, choose, from } = letter;
  const listed = points.map(printPoint);
  const quoted = quote ? [printQuote(quote)] : [];
  const asked = code ? [`${code.label}: ${code.digits}\n${code.means}`] : [];
  const box = facts.length > 0 ? [facts.map(({ label, value }) => `${label}: ${value}`).join('\n')] : [];
  const opens = `${button.text}:\n${button.href}`;
  const said = [greeting, heading, ...paragraphs, ...listed, ...quoted, ...after, ...box, ...asked, opens];
  const parts = [
    ...said,
    ...(no ? [no] : []),
    '-- ',
    why,
    ...(choose ? [choose.href ? `${choose.text}:\n${choose.href}` : choose.text] : []),
    from,
  ];
  return `${plain(parts.join('\n\n'))}\n`;
}

function printPoint({ title, lines, quote }: Point, at: number): string {
  const said = [...(title ? [title] : []), ...lines, ...(quote ? [printQuote(quote)] : [])];
  const [first = '', ...below] = said.flatMap((line) => line.split('\n'));
  return [`${at + 1}. ${first}`, ...below.map((line) => `   ${line}`)].join('\n');
}

function printQuote({ before, text }: Quotation): string {
  return [before, ...text.split('\n').map((line) => `> ${isolate(line)}`)].join('\n');
}
