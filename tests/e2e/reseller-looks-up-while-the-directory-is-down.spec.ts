import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { reseller, started } from '../support/story';
import { newTag } from '../support/tag';
import { named } from './support/invitations';
import { wordsIn } from './support/people';
import { startSecondPortal } from './support/second-portal';
import { letIn } from './support/session';
import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

const { companyDirectory: t, labels, profile } = wordsIn.en;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

/** A register that answers as `next` says, from one request to the other. */
async function register() {
  const answers = { next: (_: ServerResponse): unknown => undefined };
  const server = createServer((_, response) => void answers.next(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { answers, stop, url: `http://127.0.0.1:${port}` };
}

test('while the directory is silent, busy or broken the page goes on by hand, without script too, says why, and can try again', async ({
  page,
}) => {
  const who = await named(await reseller('ID'), 'Sabar');
  await started(who);
  const { answers, stop, url: GLEIF_URL } = await register();
  const settings = { COMPANY_DIRECTORY: 'gleif', GLEIF_URL, AUTH_SECRET: process.env.AUTH_SECRET ?? '' };
  const portal = await startSecondPortal(async () => settings);
  const look = async () => {
    await page.goto(`${portal.url}/enrollment/company/look-up`);
    await page.getByRole('radio', { name: new RegExp(`^${t.ways.lei}`) }).check();
    // GLEIF knows no D-U-N-S numbers: where it alone is asked, that way is not offered.
    await expect(page.getByRole('radio', { name: t.ways.duns })).toHaveCount(0);
    await page.getByLabel(labels.wanted).fill('HWUPKR0MPOU8FGXBT394');
    await press(page, t.submit);
    await expect(page).toHaveURL(/\/enrollment\/company\?directory=/);
  };
  try {
    await letIn(page.context(), who);
    await look();
    await expect(main(page).getByText(t.failed.slow())).toBeVisible();
    answers.next = (to) => to.writeHead(429, { 'retry-after': '300' }).end();
    await look();
    await expect(main(page).getByText(t.failed.busy({ minutes: 5 }))).toBeVisible();
    answers.next = (to) => to.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
    await look();
    await expect(main(page).getByText(t.failed.odd())).toBeVisible();
    stop();
    await look();
    await expect(main(page).getByText(t.failed.away())).toBeVisible();

    await page.getByLabel(labels.legalName).fill('PT Sabar Menanti');
    await page.getByLabel(labels.addressLine1).fill(`Jalan Asia Afrika ${newTag()}`);
    await page.getByLabel(labels.city, { exact: true }).fill('Bandung');
    await page.getByLabel(labels.postalCode).fill('40111');
    await press(page, profile.save);
    await expect(page.getByRole('heading', { level: 1, name: profile.primary.heading })).toBeVisible();
  } finally {
    stop();
    portal.stop();
  }
});
