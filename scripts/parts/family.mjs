import { spawn } from 'node:child_process';
import { closeSync, createWriteStream, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makePrivateFolder } from './data-folder.mjs';
import { countEnds } from './ends.mjs';
import { Fault, sentenceFor } from './fault.mjs';
import { root } from './settings.mjs';

const followParent = new URL('./follow-parent.mjs', import.meta.url).href;

/**
 * The processes of one start. `run` does a task to its end, `keep` holds a server up, `stop` ends all of them, the youngest first.
 * `logFolder` takes what they say; without one it goes to the terminal.
 */
export function startFamily({ logFolder, onLoss }) {
  const members = [];
  let stopping = null;
  if (logFolder) makePrivateFolder(logFolder);

  /** Runs a Node program to its end. Refuses with `sentence` and its last words when it fails. */
  async function run(name, args, { env, sentence }) {
    const member = launch(name, args, env, 'pipe');
    const said = collect(member.child, logFolder ? openLog(logFolder, name) : process.stdout);
    const code = await member.ended;
    if (stopping) return new Promise(() => {});
    if (code !== 0) throw new Fault(`${sentence} ${lastWords(said())}`.trim());
  }

  /**
   * Holds a server up: one that ends by itself is started again, and given up when it ends five times within a minute. What ends while
   * `stands` says that its ground is gone waits for that, and it does not count.
   */
  function keep(name, args, options) {
    holdUp(name, args, options).catch((error) => onLoss(sentenceFor(error)));
  }

  async function holdUp(name, args, { env, show = !logFolder, stands = async () => true }) {
    const ends = countEnds();
    while (!stopping) {
      // A file, not a pipe: after a kill -9 nobody reads the pipe, and a logger that insists on writing would never end.
      const log = show ? 'inherit' : openSync(path.join(logFolder, `${name}.log`), 'a', 0o600);
      await launch(name, args, env, log).ended;
      if (log !== 'inherit') closeSync(log);
      if (ends.count() && !stopping) {
        return onLoss(`The ${name} keeps stopping. ${show ? '' : readEnd(path.join(logFolder, `${name}.log`))}`.trim());
      }
      if (!stopping) await wait(500 * ends.recent());
      for (; !stopping && !(await stands()); await wait(500)) ends.forget();
    }
  }

  function launch(name, args, env, output) {
    const child = spawn(process.execPath, ['--import', followParent, ...args], {
      cwd: root,
      env: { ...env, STARTED_BY: String(process.pid) },
      detached: process.platform !== 'win32',
      stdio: ['pipe', output, output],
    });
    child.stdin.on('error', () => {});
    const member = { name, child, ended: ended(child) };
    members.push(member);
    void member.ended.then(() => members.splice(members.indexOf(member), 1));
    if (stopping) void end(member);
    return member;
  }

  /** `patient` names tasks that are let finish because cutting them short costs more than waiting. */
  function stop({ patient = [] } = {}) {
    stopping ??= (async () => {
      for (const member of [...members].reverse()) {
        if (patient.includes(member.name)) await Promise.race([member.ended, wait(15_000, null, { ref: false })]);
        await end(member);
      }
    })();
    return stopping;
  }

  return { run, keep, stop };
}

async function end({ child, ended: over }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  signal(child, 'SIGTERM');
  const forced = setTimeout(() => signal(child, 'SIGKILL'), 10_000);
  await over;
  clearTimeout(forced);
}

// The whole group: a build has workers of its own.
function signal(child, name) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
  } catch {
    child.kill(name);
  }
}

function collect(child, sink) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      text = (text + chunk).slice(-8_000);
      sink.write(chunk);
    });
  }
  return () => text;
}

function openLog(folder, name) {
  const log = createWriteStream(path.join(folder, `${name}.log`), { flags: 'a', mode: 0o600 });
  // A log that cannot be written (a full disk) must not take the start down.
  log.on('error', () => {});
  return log;
}

function readEnd(file) {
  return lastWords(readFileSync(file, 'utf8').slice(-8_000));
}

function lastWords(text) {
  return text.trim().split('\n').slice(-12).join('\n');
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('close', (code) => resolve(code ?? -1));
  });
}
