import { runProgram } from './program.mjs';

/** What is asked of the source without running it. Each is a name and a program; it holds when the program ends with 0. */
export const checks = [
  [
    'format and lint',
    ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=50'],
  ],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['unused code', ['node_modules/knip/bin/knip.js', '--no-progress']],
];

/** Next writes the types of its routes and of style sheets; the compiler needs them. */
export async function prepareTypes(env) {
  await runProgram(['node_modules/next/dist/bin/next', 'typegen'], { env, quiet: true });
}

/** Runs all side by side, says to `to` (else to the terminal) what each complains of, and counts them as tests. */
export async function runChecks(env, to) {
  await prepareTypes(env);
  const codes = await Promise.all(checks.map(([name, program]) => runProgram(program, { env, name, to })));
  const failures = checks.flatMap(([name], at) => (codes[at] === 0 ? [] : [name]));
  return { passed: checks.length - failures.length, failures, files: [] };
}
