import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listensOn, reachedAt } from './addresses.mjs';
import { Fault } from './fault.mjs';
import { fingerprint, isMarked, writeMark } from './fingerprint.mjs';
import { root } from './settings.mjs';
import { step } from './steps.mjs';

const next = 'node_modules/next/dist/bin/next';
const sources = [
  ...['app', 'components', 'lib', 'emails', 'messages', 'prisma/schema', 'public'],
  ...['package-lock.json', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'proxy.ts', 'instrumentation.ts'],
];

/** Generates the database client when the models changed. */
export async function generateClient(family, env) {
  const mark = fingerprint(['prisma/schema', 'prisma.config.ts', 'package-lock.json']);
  const markFile = path.join(root, 'generated', '.mark');
  if (isMarked(markFile, mark)) return;
  // Prisma looks for an engine it does not need to generate; any program that exists will do.
  const quiet = {
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  };
  await step('Generating the database client', async () => {
    await family.run('prisma', ['node_modules/prisma/build/index.js', 'generate'], {
      env: { ...env, ...quiet },
      sentence: 'The database client cannot be generated.',
    });
    await writeMark(markFile, mark);
  });
}

/** Builds the portal when a source changed since the last build that came to its end. */
export async function buildPortal(family, env, distDir) {
  const mark = fingerprint(sources);
  const markFile = path.join(root, distDir, 'mark');
  if (isMarked(markFile, mark)) return;
  await step('Building the portal', async () => {
    await rm(markFile, { force: true });
    await family.run('build', [next, 'build'], { env, sentence: 'The portal cannot be built.' });
    await writeMark(markFile, mark);
  });
}

/** Starts the portal; in development it compiles each page when it is first asked for. */
export function startPortal(family, env, { port, dev, stands }) {
  const host = listensOn(env);
  const command = dev
    ? [next, 'dev', '--port', String(port), ...(host ? ['--hostname', host] : [])]
    : ['scripts/serve.mjs'];
  family.keep('portal', command, { env: { ...env, PORT: String(port) }, show: dev || undefined, stands });
}

/**
 * Resolves when the portal answers where it listens (`host`, of listensOn) and a worker is heard (it serves without one, too); refuses
 * after `patience` seconds with what the portal says of its parts.
 */
export async function waitUntilReady({ host, port }, patience, isStopping) {
  const health = `http://${reachedAt(host)}:${port}/api/health/ready`;
  const until = Date.now() + patience * 1000;
  let answer = 'it does not answer';
  while (Date.now() < until && !isStopping()) {
    try {
      const response = await fetch(health, { headers: { connection: 'close' }, signal: AbortSignal.timeout(20_000) });
      answer = (await response.text()).slice(0, 400);
      if (response.ok && JSON.parse(answer).workers > 0) return;
    } catch {
      // Not listening yet.
    }
    await wait(100);
  }
  if (!isStopping()) throw new Fault(`The portal did not get ready within ${patience} seconds: ${answer}`);
}
