import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from './fault.mjs';
import { root } from './settings.mjs';

const followParent = new URL('./follow-parent.mjs', import.meta.url).href;

/**
 * The processes of one start. `run` does a task to its end, `keep` holds a server up, `stop` ends all of them, the youngest first.
 * `logFolder` takes what they say; without one it goes to the terminal.
 */
export function startFamily({ logFolder, onLoss }) {
  const members = [];
  let stopping = null;

  /** Runs a Node program to its end. Refuses with `sentence` and its last words when it fails. */
  async function run(name, args, { env, sentence }) {
    const member = launch(name, args, env);
    const code = await member.ended;
    if (stopping) return new Promise(() => {});
    if (code !== 0) throw new Fault(`${sentence} ${member.lastWords()}`.trim());
    return member.output();
  }

  /** Holds a server up: one that ends by itself is started again, and given up when it ends five times within a minute. */
  function keep(name, args, { env, show = !logFolder }) {
    const ends = [];
    const begin = async () => {
      const member = launch(name, args, env, show);
      await member.ended;
      if (stopping) return;
      ends.push(Date.now());
      if (ends.filter((at) => Date.now() - at < 60_000).length >= 5)
        onLoss(`The ${name} keeps stopping. ${member.lastWords()}`);
      else await wait(500 * ends.length).then(begin);
    };
    void begin();
  }

  function launch(name, args, env, show = !logFolder) {
    const child = spawn(process.execPath, ['--import', followParent, ...args], {
      cwd: root,
      env: { ...env, STARTED_BY: String(process.pid) },
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const member = {
      name,
      child,
      ended: ended(child),
      ...collect(child, show ? process.stdout : openLog(logFolder, name)),
    };
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
  child.stdin.on('error', () => {});
  return { output: () => text, lastWords: () => text.trim().split('\n').slice(-12).join('\n') };
}

function openLog(folder, name) {
  mkdirSync(folder, { recursive: true });
  const log = createWriteStream(path.join(folder, `${name}.log`), { flags: 'a' });
  // A log that cannot be written (a full disk) must not take the portal down.
  log.on('error', () => {});
  return log;
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('close', (code) => resolve(code ?? -1));
  });
}
