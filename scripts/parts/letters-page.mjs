import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const shut = 'sandbox:"allow-same-origin"';
const open = 'sandbox:"allow-same-origin allow-popups allow-popups-to-escape-sandbox"';

/**
 * Lets the links of letters open: the page of `@maildev/ui` shows each letter in a frame that opens nothing, and a press on a letter's
 * button does nothing at all. `server`: its own, before its files are served.
 */
export function letLinksOpen(server) {
  const folder = path.join(
    path.dirname(fileURLToPath(import.meta.resolve('@maildev/ui/server'))),
    '..',
    'dist',
    'assets',
  );
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const texts = scripts.map((name) => [`/assets/${name}`, readFileSync(path.join(folder, name), 'utf8')]);
  const changed = new Map(texts.filter(([, text]) => text.includes(shut)));
  if (changed.size === 0)
    throw new Error('The page of the letters shows them in another way than letters-page.mjs knows.');
  server.addHook('onRequest', async (request, reply) => {
    const text = changed.get(request.url);
    if (text) await reply.type('text/javascript').send(text.replaceAll(shut, open));
  });
}
