import { spawn } from 'node:child_process';
import { root } from './settings.mjs';
import { say } from './steps.mjs';

/**
 * Runs a Node program to its end and returns its exit code. What it says goes to the terminal; `quiet` shows it only when it fails.
 * `node` is the Node that runs it.
 */
export async function runProgram(args, { env, name, quiet = false, node = process.execPath }) {
  const began = performance.now();
  const child = spawn(node, args, {
    cwd: root,
    env,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  let words = '';
  for (const stream of quiet ? [child.stdout, child.stderr] : []) {
    stream.setEncoding('utf8').on('data', (text) => {
      words += text;
    });
  }
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(-1)).once('close', (ended) => resolve(ended ?? -1));
  });
  if (quiet && code !== 0) say(words.trim());
  if (name) say(`  ${code === 0 ? 'ok' : 'NO'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return code;
}
