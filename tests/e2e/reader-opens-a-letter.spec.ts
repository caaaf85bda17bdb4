import { expect, test } from './support/test';

const { MITRA_URL = '', MITRA_MAIL_URL = '', MAIL_WEB_KEY = '' } = process.env;

test('whoever opens the printed address reads letters there, and a press on a button of a letter opens its page', async ({
  context,
  page,
}) => {
  await page.goto(MITRA_MAIL_URL);
  await expect(page.getByText('npm start')).toBeVisible();
  await page.goto(`${MITRA_MAIL_URL}/?key=${MAIL_WEB_KEY}`);
  await expect(page).toHaveURL(`${MITRA_MAIL_URL}/`);
  await page.getByPlaceholder('Search emails').fill('Librairie Lavande can buy');
  await page.getByText('Librairie Lavande can buy').first().click();
  const opening = context.waitForEvent('page');
  await page.frameLocator('iframe').getByRole('link').first().click();
  const opened = await opening;
  await expect(opened).toHaveURL((url) => url.href.startsWith(MITRA_URL));
  await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
});
