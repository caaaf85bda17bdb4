import { tidy } from './pasted';

/**
 * The address alone, of `Ana Putri <ana@contoso.com>`, `mailto:ana@contoso.com?subject=…`, `"ana@contoso.com";` and the like. A name that is
 * another address stays, so that whoever reads on refuses both.
 */
export function bareAddress(typed: string): string {
  const text = tidy(typed).replace(label, '');
  const [, shown = '', linked] =
    /^([^<>[\]]*)<([^<>]*)>[\s,;.:!?)]*$/.exec(text) ?? /^\[([^\]]*)\]\(([^()]*)\)$/.exec(text) ?? [];
  if (linked === undefined) return unwrapped(text);
  const address = unwrapped(linked);
  const named = unwrapped(shown);
  return named.includes('@') && named.toLowerCase() !== address.toLowerCase() ? typed : address;
}

const label = /^(?:e-?mail|mail|surel|alamat e-?mail|email address|e-mail address) ?: ?(?=\S)/i;

function unwrapped(text: string): string {
  const link = /^mailto:(?:\/\/)?([^?]*)/i.exec(text)?.[1]?.replace(/%40/, '@') ?? text;
  const inside = pairs.reduce((rest, pair) => pair.exec(rest)?.[1] ?? rest, link.trim());
  const bare = inside.replace(/[\s,;:!?"“”»›>)\]]+$/u, '').replace(/^["“”„«‹<([]+/u, '');
  // A spreadsheet's mark for text, unless the address has another such sign.
  return /^'[^']*$/.test(bare) ? bare.slice(1) : bare;
}

const pairs = [/^<(.*)>$/, /^\((.*)\)$/, /^\[(.*)\]$/, /^["“”„](.*)["“”]$/, /^['‘’‚](.*)['‘’]$/, /^[«‹](.*)[»›]$/];
