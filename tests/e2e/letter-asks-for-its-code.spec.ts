import { expect, type Page } from '@playwright/test';
import { codeTries } from '@/lib/link/code';
import { bring, cast } from '../support/story';
import { codeOf, pathOf } from './support/invitations';
import { wordsIn } from './support/people';
import { expectAccessible, expectFits, test } from './support/test';

const words = wordsIn.en;
const { confirmLink: w, labels, letterCode, reasons } = words;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const seen = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** An enrollment that waits for its contact: the path of the letter's link, and its code. */
async function asked() {
  const id = await bring(await cast(), 'email_pending');
  const path = await pathOf({ id }, 'confirm_email');
  return { path, code: await codeOf({ id }, 'confirm_email') };
}

const wrong = (code: string) => `${(Number(code) + 1) % 1_000_000}`.padStart(6, '0');

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a wrong code says how many tries are left; the right one leads to an address that opens nothing elsewhere', async ({
      browser,
      page,
    }) => {
      const { path, code } = await asked();
      // As a mail program underlines it that takes the sentence's end along.
      await page.goto(`${path}.%E2%80%9D`);
      await expect(page).toHaveURL((url) => url.pathname === path);
      await press(page, w.confirm);
      await expect(main(page).getByRole('alert')).toBeVisible();
      await page.getByLabel(labels.letterCode).fill(wrong(code));
      await press(page, w.confirm);
      await expect(
        main(page)
          .getByText(reasons.letter_code_wrong({ left: codeTries - 1 }))
          .first(),
      ).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await expect(page.getByLabel(labels.letterCode)).toHaveValue(javaScriptEnabled ? wrong(code) : '');
      await page.getByLabel(labels.letterCode).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
      await press(page, w.confirm);
      await seen(page, w.thanks.heading);
      expect(page.url()).not.toContain(path);
      await page.reload();
      await seen(page, w.thanks.heading);
      const elsewhere = await (await browser.newContext()).newPage();
      await elsewhere.goto(page.url());
      await seen(elsewhere, words.deadLink.unknown.heading);
    });

    test('“This was not me” is taken back at once without the code, and from the letter with it', async ({
      browser,
      page,
    }) => {
      for (const elsewhere of [false, true]) {
        const { path, code } = await asked();
        await page.goto(path);
        await page.getByLabel(labels.letterCode).fill(code);
        await press(page, w.deny);
        await seen(page, w.denied.heading);
        const reader = elsewhere ? await (await browser.newContext({ javaScriptEnabled })).newPage() : page;
        if (elsewhere) {
          await reader.goto(path);
          await press(reader, w.denied.undo);
          await expect(main(reader).getByRole('alert')).toBeVisible();
          await reader.getByLabel(labels.letterCode).fill(code);
        }
        await press(reader, w.denied.undo);
        await seen(reader, w.thanks.heading);
      }
    });
  });

test('after five wrong codes the letter answers nothing any more, and its page says what to do', async ({ page }) => {
  const { path, code } = await asked();
  await page.goto(path);
  for (let times = 1; times <= codeTries; times++) {
    await page.getByLabel(labels.letterCode).fill(wrong(code));
    await press(page, w.confirm);
    const left = codeTries - times;
    const said = left > 0 ? reasons.letter_code_wrong({ left }) : reasons.letter_code_spent();
    await expect(main(page).getByText(said).first()).toBeVisible();
  }
  await page.getByLabel(labels.letterCode).fill(code);
  await press(page, w.confirm);
  await expect(main(page).getByText(reasons.letter_code_spent()).first()).toBeVisible();
  await page.goto(path);
  await expect(main(page).getByText(letterCode.spent.heading)).toBeVisible();
  await expectAccessible(page);
});

for (const locale of ['en-GB', 'id-ID'])
  test(`the page that asks for the code fits 320 pixels and is accessible, in ${locale}`, async ({ browser }) => {
    const page = await (await browser.newContext({ locale, viewport: { width: 320, height: 640 } })).newPage();
    await page.goto((await asked()).path);
    const say = locale === 'id-ID' ? wordsIn.id : words;
    await expect(page.getByLabel(say.labels.letterCode)).toBeVisible();
    await expectFits(page);
    await expectAccessible(page);
  });
