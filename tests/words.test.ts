import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What the sources of words may hold, read as text. The helper of plurals and the lists of languages beside it are no words.
const files = (under: string) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', under], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((name) => /\.tsx?$/.test(name));
const words = files('messages').filter((name) => /^messages\/(\w+\/|\w\w\.ts$)/.test(name));
const elsewhere = ['app', 'components', 'emails', 'lib', 'prisma', 'scripts'].flatMap(files);
const read = (name: string) => readFileSync(name, 'utf8');

/** The code of a file: without its comments, and of its texts only what is inserted. */
function codeOf(source: string): string {
  const [code, open] = [[] as string[], [] as ('text' | 'code' | 'brace')[]];
  for (let at = 0; at < source.length; at++) {
    const sign = source.slice(at, at + 2);
    if (open.at(-1) === 'text') {
      if (sign[0] === '\\') at++;
      else if (sign === '${') {
        open.push('code');
        at++;
      } else if (sign[0] === '`') open.pop();
    } else if (sign === '//') at = source.indexOf('\n', at) - 1;
    else if (sign === '/*') at = source.indexOf('*/', at) + 1;
    else if (sign[0] === "'") {
      code.push("''");
      for (at++; source[at] !== "'"; at++) if (source[at] === '\\') at++;
    } else if (sign[0] === '`') open.push('text');
    else {
      if (sign[0] === '{') open.push('brace');
      const closed = sign[0] === '}' ? open.pop() : null;
      if (closed !== 'code') code.push(sign[0] ?? '');
    }
  }
  return code.join('');
}

function lines(pattern: RegExp, names: string[], text: (name: string) => string): string[] {
  return names.flatMap((name) =>
    text(name)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
}

const code = (name: string) => codeOf(read(name));

test('words hold no branch: one key a case, and whoever says it picks the key', () => {
  expect(words.length).toBeGreaterThan(90);
  const branch = /\?\?|&&|\|\||\?\.|(^|\s)\?\s|\b(if|switch|for|while)\s*\(|[!=]==|[<>]=\s|\s[<>]\s|\bBoolean\(/;
  expect(lines(branch, words, code)).toEqual([]);
});

test('words are not made of words: nothing is lower-cased, cut, joined or looked through', () => {
  const game =
    /\.(to(Locale)?(Lower|Upper)Case|slice|substring|substr|charAt|at|replace|replaceAll|split|join|trim\w*)\(/;
  expect(lines(game, words, code)).toEqual([]);
});

test('numbers are counted by the one helper: words know neither plural rules nor formats', () => {
  expect(lines(/\bIntl\b|toLocale|Number\(|String\(/, words, code)).toEqual([]);
});

test('words take from lib nothing but types, and from elsewhere only other words and the helper of plurals', () => {
  const imported = words.flatMap((name) =>
    [...read(name).matchAll(/^import (type )?([^;]*?) from '([^']+)';/gm)].map(([, type, names = '', from = '']) => ({
      name,
      from,
      type: Boolean(type),
      names,
    })),
  );
  expect(imported.length).toBeGreaterThan(150);
  const may = ({ from, type }: (typeof imported)[number]) =>
    from.startsWith('@/') ? type && /^@\/lib\//.test(from) : /^(\.\/|\.\.\/(en|id)\/|\.\.\/counted$)/.test(from);
  expect(imported.filter((each) => !may(each))).toEqual([]);
  expect(
    imported.filter(({ from, type, name }) => /^\.\.\/en\//.test(from) && !type && !name.endsWith('en.ts')),
  ).toEqual([]);
});

test('which languages there are, lib/locale.ts alone says', () => {
  // An agreement's text says in which language it is written.
  const others = elsewhere.filter((name) => !/^lib\/(locale|agreement\/(customer-)?text)\.ts$/.test(name));
  const chosen =
    /'en' ?\| ?'id'|'id' ?\| ?'en'|[!=]== '(en|id)'|\? '(en|id)' :|: '(en|id)'[),;]|\['en', ?'id'\]|\? '(en|id)'/;
  expect(lines(chosen, others, read)).toEqual([]);
  expect(lines(/from '@\/messages\/(en|id)(\/|')/, others, read)).toEqual([]);
  const used = lines(/pseudo\b|en-XA/, others, read).map((line) => line.split(':')[0]);
  expect([...new Set(used)].toSorted()).toEqual([
    'lib/reader/languages.ts',
    'lib/reader/pseudo-language.ts',
    'lib/region/names.ts',
  ]);
});

test('a branch, a game with letters and a plural of one’s own are seen wherever they stand', () => {
  const inserted = '$' + "{{ one: a ? 'b' : `$" + '{c} many` }[n]}';
  const source = `// if (a) b ? c : d\nconst a = { x: ({ n }) => \`You have ${inserted} of \\\`it\\\`\`, y: 'if (a) ? b' };`;
  expect(codeOf(source)).toContain("{ one: a ? '' : c }[n]");
  expect(codeOf(source)).not.toContain('many');
  expect(codeOf(source)).not.toContain('if');
  expect(codeOf(source).trim()).toMatch(/^const a = .*, y: '' };$/);
});
