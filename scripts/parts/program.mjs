import { spawn } from 'node:child_process';
import { root } from './settings.mjs';
import { say } from './steps.mjs';

/**
 * Runs a Node program to its end and returns its exit code. What it says goes to the terminal; `quiet` shows it only when it fails, `to` takes it
 * as it comes. `node` is the Node that runs it, `cwd` where, `signal` ends it.
 */
export async function runProgram(
  args,
  { env, name, quiet = false, to = null, node = process.execPath, cwd = root, signal },
) {
  const began = performance.now();
  const output = quiet || to ? 'pipe' : 'inherit';
  const child = spawn(node, args, { cwd, env, signal, stdio: ['ignore', output, output] });
  let words = '';
  const hear = to ?? ((text) => (words += text));
  for (const stream of output === 'pipe' ? [child.stdout, child.stderr] : [])
    stream.setEncoding('utf8').on('data', hear);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(-1)).once('close', (ended) => resolve(ended ?? -1));
  });
  if (quiet && code !== 0) (to ?? say)(words.trim());
  if (name)
    (to ?? say)(`  ${code === 0 ? 'ok' : 'NO'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
  return code;
}
