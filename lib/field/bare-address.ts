import { tidy } from './pasted';

/**
 * The address alone, of `Ana Putri <ana@contoso.com>`, `mailto:ana@contoso.com?subject=…`, `"ana@contoso.com";` and the like. A name that is
 * another address stays, so that whoever reads on refuses both.
 */
export function bareAddress(typed: string): string {
  const text = tidy(typed).replace(label, '');
  const [, shown = '', linked] = named.map((form) => form.exec(text)).find(Boolean) ?? [];
  if (linked === undefined) return unwrapped(text);
  const address = unwrapped(linked);
  const name = unwrapped(shown);
  return name.includes('@') && name.toLowerCase() !== address.toLowerCase() ? typed : address;
}

// `Ana <ana@…>`, a link of Markdown, `Ana [mailto:ana@…]`, `Ana (ana@…)`.
const named = [
  /^([^<>[\]]*)<([^<>]*)>[\s,;.:!?)]*$/,
  /^\[([^\]]*)\]\(([^()]*)\)$/,
  /^([^<>[\]@]*)\[((?:mailto:)?[^\s[\]<>]+@[^\s[\]<>]+)\]$/i,
  /^([^<>()@]*)\(((?:mailto:)?[^\s()<>]+@[^\s()<>]+)\)$/i,
];

// A word of one's language for it, or the mark of a directory.
const label =
  /^(?:(?:alamat |adresse |dirección de |endereço de )?(?:e-?mail|mail|emel|surel|courriel|correo(?: electrónico)?|邮箱|メール|이메일)(?:-?adresse| address)?|smtp|to|kepada) ?: ?(?=\S)/iu;

function unwrapped(text: string): string {
  const link = /^mailto:(?:\/\/)?([^?]*)/i.exec(text)?.[1]?.replace(/%40/, '@') ?? text;
  const inside = pairs.reduce((rest, pair) => pair.exec(rest)?.[1] ?? rest, link.trim().replace(bullet, ''));
  const bare = inside
    .replace(behind, '')
    .replace(before, '')
    .replace(/(?<=[a-z])[’‘ʼ](?=[a-z])/gi, "'");
  // A spreadsheet's mark for text, unless the address has another such sign.
  return /^'[^']*$/.test(bare) ? bare.slice(1) : bare;
}

const bullet = /^(?:\p{So}+|(?:[•·▪‣*-]|\d{1,3}[.)])(?=\s))\s*/u;
const pairs = [
  ...[/^<(.*)>$/, /^\((.*)\)$/, /^\[(.*)\]$/, /^["“”„](.*)["“”]$/, /^['‘’‚](.*)['‘’]$/, /^[«‹](.*)[»›]$/],
  ...[/^`(.*)`$/, /^\*+([^*]*)\*+$/],
];
// Quotation marks and brackets of any script.
const before = /^["<\p{Ps}\p{Pi}\p{Pf}]+/u;
const behind = /[\s.,;:!?">、。\p{So}\p{Pe}\p{Pf}\p{Pi}]+$/u;
