import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf, partsOf, plainOf, readText } from '@/lib/agreement/text';
import { samples } from '@/prisma/samples';

const numbered = (text: string) => readText(text).map((part) => `${part.kind} ${part.number} ${plainOf(part)}`);

test('sections and clauses are numbered as they come, whatever number was typed', () => {
  expect(
    numbered(
      'Before.\n\n# One\n\n3. first\n7. second\n\n   more of it\n   - a point\n\nBetween.\n\n1. third\n\n## Two\n\n1. x',
    ),
  ).toEqual([
    'paragraph  Before.',
    'section 1. One',
    'clause 1.1 first',
    'clause 1.2 second',
    'point  more of it',
    'point • a point',
    'paragraph  Between.',
    'clause 1.3 third',
    'section 2. Two',
    'clause 2.1 x',
  ]);
});

test('emphasis and links by https are kept, also within each other', () => {
  expect(readText('a **b *c*** [d](https://e.example/f) g\\*')[0]?.spans).toEqual([
    { text: 'a ' },
    { text: 'b c', look: 'strong' },
    { text: ' ' },
    { text: 'd', href: 'https://e.example/f' },
    { text: ' g*' },
  ]);
});

test.each([
  ['<script>alert(1)</script>', 'text_html'],
  ['1. one\n   - two <img src=x onerror=alert(1)>', 'text_html'],
  ['[here](javascript:alert(1))', 'text_link'],
  ['[here](JaVaScRiPt:alert(1))', 'text_link'],
  ['[here](http://mitra.example)', 'text_link'],
  ['[here](https://mitra.example@evil.example)', 'text_link'],
  ['![a picture](data:image/png;base64,AA)', 'text_link'],
  ['[here][there]\n\n[there]: javascript:alert(1)', 'text_link'],
  ['5 < 6 & 7 > 3, [here](https://mitra.example)', null],
])('%s is %s', (text, fault) => {
  expect(faultOf(text)).toBe(fault);
});

test('nothing that is typed becomes more than text, emphasis, and links by https', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'<>[]()!*_`#-1.& \nab:/'.split(''), 'javascript:', 'https://a.b/', '<b>') }),
      (typed) => {
        for (const { spans } of readText(typed))
          for (const span of spans) if (span.href) expect(new URL(span.href).protocol).toBe('https:');
      },
    ),
  );
});

test('a text kept before texts were Markdown has the same parts', () => {
  const [{ title, version, text }] = samples as [(typeof samples)[number]];
  const plain = readText(text).map((part) => `${part.number} ${plainOf(part)}`.trim());
  const kept = [`${title}, version ${version}`, ...plain].join('\n\n');
  expect(partsOf({ title, version, text: kept })).toEqual(readText(text));
});

test.each(samples)('the translation of $title has the same parts', ({ text, translation }) => {
  const shapeOf = (written: string) => readText(written).map(({ kind, number }) => `${kind} ${number}`);
  expect(shapeOf(translation.text)).toEqual(shapeOf(text));
  expect(faultOf(translation.text)).toBeNull();
});
