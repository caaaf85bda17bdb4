import { runChecks } from './checks-of-the-source.mjs';
import { prepare } from './prepare.mjs';
import { runProgram } from './program.mjs';
import { say } from './steps.mjs';

/** Returns the exit code: 0 when everything holds. */
export async function check() {
  const env = await prepare();
  const { passed, failures } = await runChecks(env);
  const house = await runProgram(['node_modules/vitest/vitest.mjs', 'run', '--project', 'house'], {
    env,
    name: 'house',
  });
  say(`${passed + (house === 0 ? 1 : 0)} passed, ${failures.length + (house === 0 ? 0 : 1)} failed`);
  return failures.length === 0 && house === 0 ? 0 : 1;
}
