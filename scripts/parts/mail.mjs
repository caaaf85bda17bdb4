import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makePrivateFolder } from './data-folder.mjs';
import { Fault } from './fault.mjs';
import { findFreePort } from './ports.mjs';

/**
 * Starts the mail catcher: SMTP on a free port, its page on `webPort`, both for this machine alone; the letters kept in the data folder.
 * Returns `{ smtpUrl, ready }`: the address is known at once, `ready` resolves when the page answers.
 */
export async function startMailCatcher(family, env, { webPort, dataDir }) {
  const smtpPort = await findFreePort();
  const letters = makePrivateFolder(path.join(dataDir, 'letters'));
  family.keep('mail', ['scripts/mail-catcher.mjs', String(smtpPort), String(webPort), letters], { env });
  return { smtpUrl: `smtp://127.0.0.1:${smtpPort}`, ready: waitForPage(`http://127.0.0.1:${webPort}/api/email`) };
}

async function waitForPage(address) {
  for (let waited = 0; waited < 20_000; waited += 50) {
    try {
      const response = await fetch(address, { headers: { connection: 'close' }, signal: AbortSignal.timeout(5_000) });
      await response.text();
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await wait(50);
  }
  throw new Fault('The mail catcher does not start. Its words are in the folder logs of DATA_DIR.');
}
