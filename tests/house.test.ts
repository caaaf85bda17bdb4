import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { plantedFaults } from '@/scripts/parts/planted-faults.mjs';
import { listTests, loadedBy } from './support/reach.mjs';

// Rooms that serve every noun come first, then the nouns.
const rooms = [
  'field',
  'reader',
  'link',
  'list',
  'form',
  'csv',
  'outside',
  'file-store',
  'antivirus',
  'preview',
  'paper',
  'region',
  'worker',
  'letter',
  'office',
  'demo-clock',
  'organization',
  'duplicate',
  'identity',
  'notice',
  'saved-view',
  'address-change',
  'join-request',
  'role-request',
  'handover',
  'partner-id',
  'company-directory',
  'address-check',
  'enrollment',
  'evidence',
  'conversation',
  'escalation',
  'domain-proof',
  'way-back',
  'verification',
  'numbers',
  'signed-copy',
  'agreement-standing',
  'delegation',
  'mark',
  'departure',
  'agreement',
  'edition',
  'provider',
  'admin-access',
  'partnership',
  'location-transfer',
  'company-change',
  'invitation',
  'invitation-list',
  'diagnosis',
  'agreement-status',
  'customer-relationship',
  'customer',
  'exit',
  'absence',
  'order',
  'lack',
  'report',
  'bulk',
  'overview',
];
const floors = [
  'app',
  'bench',
  'components',
  'docs',
  'emails',
  'lib',
  'messages',
  'prisma',
  'public',
  'scripts',
  'tests',
  '.ci',
];

const names = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n');
const sources = names
  .filter((name) => /\.(tsx?|mjs)$/.test(name))
  .flatMap((name) => read(name).map((text) => ({ name, text, imports: importsOf(text) })));
const schemas = names
  .filter((name) => name.startsWith('prisma/schema/'))
  .flatMap((name) => read(name).map((text) => ({ name, text })));
const of = (floor: string) => sources.filter(({ name }) => name.startsWith(`${floor}/`));

test('lib knows no surface: neither app, emails, components, words nor Next', () => {
  expect(breaches(of('lib'), /^(@\/(app|emails|components|messages)\/|next(-auth)?(\/|$))/)).toEqual([]);
});

test('only app knows Next; components may link', () => {
  const others = ['components', 'emails', 'messages', 'prisma'].flatMap(of);
  expect(breaches(others, /^next(-auth)?(\/(?!link$)|$)/)).toEqual([]);
});

test('rooms stand in a line, and each imports only those before it', () => {
  const backwards = rooms.flatMap((room, place) =>
    breaches(of(`lib/${room}`), new RegExp(`^@/lib/(${rooms.slice(place + 1).join('|')}|-)/`)),
  );
  expect(backwards).toEqual([]);
  const built = of('lib').flatMap(({ name }) => name.match(/^lib\/([^/]+)\//)?.[1] ?? []);
  expect([...new Set(built)].toSorted()).toEqual(rooms.toSorted());
});

test('no files import each other in a circle, not even for their types', () => {
  const known = new Set(sources.map(({ name }) => name));
  const at = new Map(
    sources.map(({ name, text }) => [
      name,
      [...text.matchAll(/from '([^']+)'/g)]
        .map(([, to = '']) =>
          to.startsWith('.') ? path.posix.join(path.posix.dirname(name), to) : to.replace('@/', ''),
        )
        .flatMap((to) => [`${to}.ts`, `${to}.tsx`, to].find((file) => known.has(file)) ?? []),
    ]),
  );
  const [seen, circles] = [new Set<string>(), [] as string[]];
  const walk = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of at.get(file) ?? []) walk(next, [...way, file]);
  };
  for (const { name } of sources) walk(name, []);
  expect(circles).toEqual([]);
});

test('what lies loose in lib is for everybody, and is little', () => {
  expect(of('lib').filter(({ name }) => name.split('/').length === 2).length).toBeLessThanOrEqual(15);
});

test('a page’s own components serve pages of its own group; what two groups show lies in app/_components', () => {
  const groupOf = (file: string) => /^app\/(\([a-z]+\)|[^/]+)\//.exec(file)?.[1];
  const across = of('app').flatMap(({ name, imports }) =>
    imports
      .map((target) => (target.startsWith('.') ? path.posix.join(path.posix.dirname(name), target) : target.slice(2)))
      .filter((target) => /^app\/[^_].*\/_components\//.test(target) && groupOf(target) !== groupOf(name))
      .map((target) => `${name} → ${target}`),
  );
  expect(across).toEqual([]);
});

test('components take from lib only what is pure, and types', () => {
  const impure = /^@\/lib\/.*(queries|commands|move)$|^@\/lib\/db$/;
  expect(breaches(of('components'), impure)).toEqual([]);
});

test('lib/db.ts alone loads the generated client, and knows neither a noun nor a reason', () => {
  const own = sources.filter(({ name }) => name === 'lib/db.ts');
  expect(breaches(own, /^@\/lib\//)).toEqual([]);
  const others = sources.filter(({ name }) => name !== 'lib/db.ts' && !name.startsWith('tests/'));
  expect(breaches(others, /generated\/prisma\/client/)).toEqual([]);
});

test('everything lies on a floor that has a name, and in no drawer', () => {
  const folders = new Set(names.filter((name) => name.includes('/')).map((name) => name.split('/')[0]));
  expect([...folders].filter((folder) => folder && !floors.includes(folder))).toEqual([]);
  expect(names.filter((name) => /(^|\/)(utils?|helpers?|services?|types|hooks)\//.test(name))).toEqual([]);
  expect(names.filter((name) => /(^|\/)index\.tsx?$/.test(name))).toEqual([]);
  expect(sources.map(({ name }) => name).filter((name) => !/^[a-z0-9\-./_()[\]]+$/.test(name))).toEqual([]);
});

test('a person’s names are put together by one author: many have one, and nothing stands behind it', () => {
  const together = /\b[fF]irstName\}[^`]*\$\{[^}]*\blastName\}|(?<!rtrim\([^)]*)first_name \|\| ' '/;
  const others = sources.filter(({ name }) => !name.startsWith('tests/') && name !== 'lib/field/person-name.ts');
  expect(others.filter(({ text }) => together.test(text)).map(({ name }) => name)).toEqual([]);
});

test('a width that looks change at is one of the theme', () => {
  const theme = readFileSync('app/globals.css', 'utf8');
  const widths = [...theme.matchAll(/--breakpoint-(\w+): \d/g)].map(([, name]) => name);
  expect(widths.length).toBeGreaterThan(1);
  const asked = sources.flatMap(({ name, text }) =>
    name.endsWith('.tsx')
      ? [...text.matchAll(/(?<=["'`\s])(?:max-)?(xs|sm|md|lg|[2-9]?xl):(?=[a-z[-])/g)].map(([, width]) => [name, width])
      : [],
  );
  expect(asked.filter(([, width]) => !widths.includes(width))).toEqual([]);
});

test('the project stands on its own and hides nothing from its checks', () => {
  const foreign = new RegExp(
    [
      '\\.\\./sha' + 'red',
      '/wo' + 'rk/',
      '@ts-(ignore|expect-error|nocheck)',
      'biome-ig' + 'nore',
      '\\b(TO' + 'DO|FIX' + 'ME)\\b',
    ].join('|'),
  );
  expect(sources.filter(({ text }) => foreign.test(text)).map(({ name }) => name)).toEqual([]);
});

test('every test file runs in one project, and one without a database where none is', () => {
  const placed = listTests();
  const written = names.filter((name) => /^tests\/(?!e2e\/).*\.test\.tsx?$/.test(name));
  expect(placed.map(({ file }) => file)).toEqual(written.toSorted());
  const connects = (file: string) =>
    sources.some(
      ({ name, imports }) => name === file && imports.some((target) => /^(pg|@prisma\/adapter-pg)$/.test(target)),
    );
  for (const { file, project } of placed)
    if (project === 'pure') expect([...loadedBy(file)].filter(connects), file).toEqual([]);
});

test('every domain fact a comment cites stands in docs/domain.md', () => {
  const facts = readFileSync('docs/domain.md', 'utf8');
  const cited = [...sources, ...schemas].flatMap(({ name, text }) =>
    [...text.matchAll(/domain facts? (\d[^*"]*?)(?=\.\s|\.?\s*\*\/|\.?\n\s*\n|[a-z]{4})/g)].flatMap(([, list = '']) =>
      [...list.replaceAll(/\(?rows?.*|, rules?.*/g, '').matchAll(/\d+(\.\d+)?/g)].map(([number]) => ({ name, number })),
    ),
  );
  expect(cited.length).toBeGreaterThan(100);
  const missing = cited.filter(({ number }) => !new RegExp(`^#+ ${number.replace('.', '\\.')}\\.? `, 'm').test(facts));
  expect(missing).toEqual([]);
});

test('a decision is at most 45 lines', () => {
  const decisions = names.filter((name) => name.startsWith('docs/decisions/'));
  expect(decisions.filter((name) => read(name).some((text) => text.trimEnd().split('\n').length > 45))).toEqual([]);
});

function read(name: string): string[] {
  try {
    return [readFileSync(name, 'utf8')];
  } catch {
    return [];
  }
}

function importsOf(text: string): string[] {
  const loads = text.matchAll(
    /^(?:import|export)\s(?!type\b)[^;]*?from\s'([^']+)'|^import\s'([^']+)'|import\('([^']+)'\)/gm,
  );
  return [...loads].flatMap(([, from, bare, late]) => from ?? bare ?? late ?? []);
}

function breaches(files: typeof sources, forbidden: RegExp): string[] {
  return files.flatMap(({ name, imports }) =>
    imports.filter((target) => forbidden.test(target)).map((target) => `${name} → ${target}`),
  );
}

test('every page opened from a letter keeps the secret of its address to itself', () => {
  const pages = names.flatMap((name) => /^app\/\(link\)\/([\w-]+)\/\[token\]\/page\.tsx$/.exec(name)?.[1] ?? []);
  const [, listed = ''] = /const links = \[([^\]]*)\]/.exec(readFileSync('next.config.ts', 'utf8')) ?? [];
  expect([...listed.matchAll(/'([\w-]+)'/g)].map(([, link]) => link).sort()).toEqual(pages.sort());
});

test('there is one Clock and one Standing: whatever else is called so has another word in the dictionary', () => {
  const named = /^(?:export )?(?:type|const|(?:async )?function) (Clock|Standing|standingOf)\b/gm;
  const found = sources.flatMap(({ name, text }) => [...text.matchAll(named)].map(([, word]) => `${word} ${name}`));
  expect(found.sort()).toEqual([
    'Clock lib/actor.ts',
    'Standing lib/invitation/standing.ts',
    'standingOf lib/invitation/standing.ts',
  ]);
});

test('the story in CONTRIBUTING lists the files as they are: nine of code, 450 lines at most', () => {
  const [, story = ''] = /A reviewer approves\.([\s\S]*?)\n## /.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  const page = 'app/(staff)/cases/[id]';
  const listed = [...story.matchAll(/`([^`]+\.tsx?)`/g)].map(([, file = '']) => file.replace('…', page));
  const code = listed.filter((file) => !file.startsWith('messages/'));
  expect(code).toHaveLength(9);
  const lines = code.map((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length);
  const [, most = ''] = /(\d+) lines together/.exec(story) ?? [];
  expect(Number(most)).toBeLessThanOrEqual(450);
  expect(lines.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(Number(most));
});

test('every planted fault has its line, once: a change of it says the fault anew', () => {
  const lost = plantedFaults.filter(({ file, was }) => readFileSync(file, 'utf8').split(was).length !== 2);
  expect(lost.map(({ breaks }) => breaks)).toEqual([]);
});

// One connection answers one question at a time: the driver only queues what it is asked meanwhile, and says that it will not any more.
test('within a transaction nothing is asked side by side', () => {
  const lib = names.filter((name) => /^lib\/.*\.ts$/.test(name));
  const asides = lib.filter((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/Promise\.all\(((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)\)/g),
    ].some(([, asked = '']) => /\btx\b/.test(asked)),
  );
  expect(asides).toEqual([]);
});
