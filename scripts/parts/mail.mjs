import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makePrivateFolder } from './data-folder.mjs';
import { Fault } from './fault.mjs';
import { findFreePort } from './ports.mjs';

/**
 * Starts the mail catcher: SMTP on a free port, its page on `webPort`, both for this machine alone, the page for whoever has `key`; the
 * letters kept in the data folder.
 * Returns `{ smtpUrl, ready }`: the address is known at once, `ready` resolves when the page answers.
 */
export async function startMailCatcher(family, env, { webPort, dataDir, key }) {
  const smtpPort = await findFreePort();
  const letters = makePrivateFolder(path.join(dataDir, 'letters'));
  family.keep('mail', ['scripts/mail-catcher.mjs', String(smtpPort), String(webPort), letters], {
    env: { ...env, MAIL_WEB_KEY: key },
  });
  return { smtpUrl: `smtp://127.0.0.1:${smtpPort}`, ready: waitForPage(`http://127.0.0.1:${webPort}/api/email`, key) };
}

async function waitForPage(address, key) {
  for (let waited = 0; waited < 20_000; waited += 50) {
    try {
      const headers = { connection: 'close', authorization: `Bearer ${key}` };
      const response = await fetch(address, { headers, signal: AbortSignal.timeout(5_000) });
      await response.text();
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await wait(50);
  }
  throw new Fault('The mail catcher does not start. Its words are in the folder logs of DATA_DIR.');
}
