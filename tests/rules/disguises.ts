import fc from 'fast-check';

/** Ways to write a domain so that it reads differently and is delivered to the same place, or only looks the same. */
export function disguised(domain: string): fc.Arbitrary<string> {
  const letters = [...domain].map((character) => letter(character));
  const written = fc.tuple(...letters).map((parts) => parts.join(''));
  return fc
    .tuple(fc.constantFrom('', '', '', 'mail.', 'a.b.', 'ｘ.'), written, fc.constantFrom('', '', '.', '。'))
    .map((parts) => parts.join(''));
}

function letter(character: string): fc.Arbitrary<string> {
  if (character === '.') return fc.constantFrom('.', '.', '。', '．', '｡');
  const forms = [character, character.toUpperCase(), ...compatible(character), ...(lookalikes[character] ?? [])];
  return fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constant(character) }, { weight: 3, arbitrary: fc.constantFrom(...forms) }),
      filler,
    )
    .map(([form, after]) => form + after);
}

const filler = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u00ad',
      '\u200b',
      '\u2060',
      '\ufe0f',
      '\u034f',
      '\u200c',
      '\u200d',
      '\ufeff',
      '\u180b',
    ),
  },
);

/** Full-width, mathematical and circled forms, which the domain system reads as the plain letter. */
function compatible(character: string): string[] {
  const code = character.charCodeAt(0);
  if (character < 'a' || character > 'z') return [String.fromCharCode(code + 0xfee0)];
  const place = code - 97;
  return [0xff41, 0x1d41a, 0x1d5ba, 0x1d68a, 0x24d0, 0x1d4ea].map((start) => String.fromCodePoint(start + place));
}

const lookalikes: Record<string, string[]> = {
  a: ['а', 'ɑ', 'á'],
  c: ['с', 'ⅽ'],
  e: ['е', 'ė'],
  g: ['ɡ', 'ℊ'],
  i: ['і', 'ı', 'ï', 'ⅰ'],
  l: ['ӏ', 'ⅼ', 'ℓ'],
  m: ['м', 'ⅿ'],
  o: ['о', 'ο', 'ö', 'ⲟ'],
  p: ['р', 'ρ'],
  s: ['ѕ', 'ſ'],
  t: ['т', 'τ'],
  u: ['υ', 'ü'],
  x: ['х', 'ⅹ'],
  y: ['у', 'ý'],
};
