import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { countTry } from '@/lib/throttle';
import { textOf } from '../support/pdf-text';
import { bring, cast, domainOf, legalNameOf } from '../support/story';
import { letterTo } from './support/letters';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, test, withoutScripts } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

/** What stands in the file behind a link. */
async function downloaded(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main(page).getByRole('link', { name, exact: true }).click(),
  ]);
  return { file: download.suggestedFilename(), text: textOf(readFileSync(await download.path())) };
}

for (const language of ['en', 'id'] as const)
  test(`an applicant declares, is told what happens next and keeps a record, in ${language}`, async ({ page }) => {
    const words = wordsIn[language];
    const { profile, labels, enrollmentSent: t } = words;
    const people = await cast();
    await bring(people, 'draft');
    await speak(people.member, language);
    await letIn(page.context(), people.member);
    if (language === 'id') await withoutScripts(page.context());

    await page.goto('/enrollment/check-answers');
    await press(page, profile.check.submit);
    await expect(main(page).getByRole('alert')).toContainText(words.fields.must_be_ticked({ label: labels.declared }));
    await page.getByRole('checkbox', { name: labels.declared }).check();
    await press(page, profile.check.submit);
    await expect(page.getByRole('heading', { level: 1, name: t.heading })).toBeVisible();
    await expectAccessible(page);
    const contact = `budi@${domainOf(people.member)}`;
    await expect(main(page).getByText(contact).first()).toBeVisible();
    const reference =
      (await main(page)
        .getByText(/^MTR-\w{4}-\w{2}$/)
        .first()
        .textContent()) ?? '';
    expect((await letterTo(contact, /./)).text).toContain(reference);

    const { file, text } = await downloaded(page, t.download);
    expect(file).toBe(`enrollment-${reference}.pdf`);
    const [company, support] = [legalNameOf(people.member), `support@${domainOf(people.member)}`];
    for (const said of [reference, company, contact, support, 'Ayu Sari']) expect(text).toContain(said);

    await page.goto('/settings/legal-info/program');
    expect((await downloaded(page, t.download)).file).toBe(file);
    for (let time = 0; time < 28; time += 1) await countTry('record', people.member.organizationId);
    const refused = await page.request.get('/enrollment/record');
    expect([refused.status(), Number(refused.headers()['retry-after']) > 60]).toEqual([429, true]);
    expect(await refused.text()).toMatch(language === 'en' ? /^Too many tries/ : /^Terlalu/);
    await page.goto('/enrollment/withdraw');
    await expect(main(page).getByText(words.enrollmentChoices.heading)).toBeVisible();
    await expectAccessible(page);
    await press(page, words.enrollmentNews.withdraw.submit);
    await expect(page).toHaveURL(/\/enrollment$/);
    await expect(main(page).getByText(words.enrollmentChoices.anew, { exact: true })).toBeVisible();
    await expect(main(page).getByText(words.enrollmentChoices.withdraw, { exact: true })).toHaveCount(0);
    await expectAccessible(page);
  });
