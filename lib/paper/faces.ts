import { create, type Font } from 'fontkit';
import { fontFile } from './font-file';

/** A font of one script. `covers`: whether it can draw a character, by its code point. */
export type Face = { name: string; bytes: Buffer; covers: (codePoint: number) => boolean };

/** The faces a text of this country is drawn in, the most fitting first. A Chinese character looks otherwise in each of its countries. */
export function facesFor(country: string): readonly string[] {
  const own = ofCountry[country];
  return own ? [...ordinary, own, ...han.filter((face) => face !== own)] : [...ordinary, ...han];
}

/** A face, opened once for all papers: a font is the same for everybody. */
export function face(name: string): Face {
  const known = opened.get(name);
  if (known) return known;
  const [family = '', subset = ''] = name.split('/');
  const bytes = fontFile(family, subset);
  const font = create(bytes) as Font;
  const one = { name, bytes, covers: (codePoint: number) => font.hasGlyphForCodePoint(codePoint) };
  opened.set(name, one);
  return one;
}

const opened = new Map<string, Face>();

const ordinary = [
  'plus-jakarta-sans/latin',
  'plus-jakarta-sans/latin-ext',
  'plus-jakarta-sans/vietnamese',
  'noto-sans/latin',
  'noto-sans/latin-ext',
  'noto-sans/vietnamese',
  'noto-sans/cyrillic',
  'noto-sans/cyrillic-ext',
  'noto-sans/greek',
  'noto-sans/greek-ext',
  'noto-sans-arabic/arabic',
  'noto-sans-hebrew/hebrew',
  'noto-sans-thai/thai',
  'noto-sans-devanagari/devanagari',
  'noto-sans-symbols-2/symbols',
];

const han = [
  'noto-sans-jp/japanese',
  'noto-sans-sc/chinese-simplified',
  'noto-sans-tc/chinese-traditional',
  'noto-sans-kr/korean',
];

const [, simplified = '', traditional = '', korean = ''] = han;
const ofCountry: Record<string, string> = {
  CN: simplified,
  SG: simplified,
  MY: simplified,
  TW: traditional,
  HK: traditional,
  MO: traditional,
  KR: korean,
};
