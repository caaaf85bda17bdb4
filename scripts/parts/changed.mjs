import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { listTests, loadedBy } from '../../tests/support/reach.mjs';
import { root } from './settings.mjs';

// A walk in the browser meets these through the portal, not through its own imports; anything of the project's making changes them all.
const portal =
  /^(app|components|emails|lib|messages|prisma|public|scripts)\/|^(next\.config\.ts|proxy\.ts|instrumentation\.ts)$/;
const everything =
  /^(package(-lock)?\.json|tsconfig\.json|vitest\.config\.ts|playwright\.config\.ts|prisma\/|tests\/support\/)/;

/** The test files, part by part, that what has changed since the last commit can reach. Checks and the build are always whole. */
export function listReachable() {
  const changed = git('diff', '--name-only', 'HEAD').concat(git('ls-files', '--others', '--exclude-standard'));
  const all = changed.some((file) => everything.test(file));
  const reached = (file) => all || changed.some((one) => loadedBy(file).has(one));
  const walks = readdirSync(`${root}/tests/e2e`).filter((name) => name.endsWith('.spec.ts'));
  const inPortal = changed.some((file) => portal.test(file));
  const of = (...projects) => listTests().filter(({ project }) => projects.includes(project));
  return {
    unit: [
      ...of('house').map(({ file }) => file),
      ...of('pure', 'rules', 'apart').flatMap(({ file }) => (reached(file) ? [file] : [])),
    ],
    start: inPortal || all ? of('start').map(({ file }) => file) : [],
    node24: [],
    e2e: walks.map((name) => `tests/e2e/${name}`).filter((file) => inPortal || reached(file)),
  };
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
}
