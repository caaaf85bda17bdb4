import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openShown, sealShown } from '@/app/_server/sealed-shown';
import { after, days, freeze, now } from '@/lib/clock';

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'app', 'components'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));
const textOf = (name: string) => sources.find((source) => source.name === name)?.text ?? '';

const shown = { userId: 'u', person: 'Ayu Sari', organizationId: 'o', organization: 'PT Satu' };

test('a form carries for whom it was shown, and nobody writes that by themselves', () => {
  const sealed = sealShown(shown);
  expect(openShown(sealed)).toEqual(shown);
  expect(sealed).not.toContain('Satu');
  for (const made of [null, '', 'x', `${sealed.slice(0, -4)}AAAA`, JSON.stringify(shown), sealed.slice(4)])
    expect(openShown(made)).toBeNull();
  freeze(after(now(), days(31)));
  expect(openShown(sealed)).toBeNull();
  freeze(null);
});

test('every page of the portal is one whose forms know for whom it was shown', () => {
  const plain = sources.filter(({ text }) => text.includes(`'@/components/ui/page'`)).map(({ name }) => name);
  // There is nothing to send on the page for no page.
  expect(plain).toEqual(['app/_components/page.tsx', 'components/shell/not-found.tsx']);
  expect(textOf('app/_components/page.tsx')).toContain('<ShownFor page={page}>');
});

test('every form says it in one place, and every button asks before its gate', () => {
  expect(textOf('components/ui/form-frame.tsx')).toContain('name={aboutForm.shownFor} value={page.sealed}');
  const button = textOf('app/_server/action.ts');
  expect(button.indexOf('wrongAccount(shown, person)')).toBeGreaterThan(0);
  expect(button.indexOf('wrongAccount(shown, person)')).toBeLessThan(button.indexOf('await gate(form)'));
  expect(button).toContain('await needShown(actor, shown)');
  const byHand = sources.filter(
    ({ text }) => text.startsWith(`'use server'`) && /^export async function \w+\(\w+: FormData/m.test(text),
  );
  // Looking for something changes nothing, whoever looks.
  expect(byHand.map(({ name }) => name)).toEqual(['app/_server/frame-actions.ts', 'app/_server/seek.ts']);
});

test('what is posted without a form says it, too', () => {
  const posting = sources.filter(
    ({ name, text }) => name.endsWith('.tsx') && text.includes('await action(null, form)'),
  );
  expect(posting.map(({ name }) => name)).toEqual(['app/_components/invitation/opened.tsx']);
  const shows = sources.filter(({ text }) => text.includes('<Opened'));
  expect(shows).toHaveLength(1);
  for (const { text } of shows) expect(text).toContain('[aboutForm.shownFor]: await sealedReader()');
});

test('every form with several lines to write keeps what is typed', () => {
  const long = sources.filter(({ text }) => /<TextArea\b/.test(text) && /<(Checked)?Form\b/.test(text));
  const lacking = long.filter(({ text }) => !/\bkeeps=|\bkeeps\b.*\.\.\.look|\{\.\.\.look\}/.test(text));
  expect(lacking.map(({ name }) => name)).toEqual([]);
  expect(long.length).toBeGreaterThanOrEqual(12);
});
