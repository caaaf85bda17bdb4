import type { Page } from '@playwright/test';
import { linkPartnerId, reseller, signAs, started, versionOf } from '../support/story';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectInvariants, test, withoutScripts } from './support/test';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();

for (const language of ['en', 'id'] as const)
  test(`a direct partner gives its customer support alone and is in both programs, in ${language}`, async ({
    page,
  }) => {
    const words = wordsIn[language];
    const { labels, profile, knownAlready, settings } = words;
    const member = await reseller('NZ', { direct: true });
    const id = await started(member);
    await linkPartnerId(member);
    await speak(member, language);
    await letIn(page.context(), member);
    if (language === 'id') await withoutScripts(page.context());

    await page.goto('/enrollment/company');
    await expect(page).toHaveURL(/\/enrollment\/support-contact$/);
    await expect(main(page).getByRole('heading', { name: knownAlready.heading })).toBeVisible();
    await expect(main(page).getByText(knownAlready.from.work_account()).first()).toBeVisible();
    await expect(main(page).getByText(knownAlready.primaryUnknown)).toBeVisible();
    await expect(main(page).getByRole('textbox')).toHaveCount(3);
    await expectAccessible(page);
    await page.getByLabel(labels.email).fill('help@kauri.example');
    await press(page, profile.save);

    await expect(page).toHaveURL(/\/enrollment\/check-answers$/);
    await expect(main(page).getByText(profile.check.irreversible)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('checkbox', { name: labels.declared }).check();
    await press(page, profile.check.submit);
    await expect(main(page).getByRole('alert')).toContainText(labels.irreversible);
    await page.getByRole('checkbox', { name: labels.irreversible }).check();
    await press(page, profile.check.submit);
    await expect(page).toHaveURL(/\/enrollment\/sent$/);
    await expect(main(page).getByText(words.enrollmentSent.qualified.through)).toBeVisible();
    await expectAccessible(page);

    await signAs(member, await versionOf(id));
    await page.goto('/settings/legal-info/program');
    const { legalInfo: t } = settings;
    for (const said of [t.directPartner, t.directPartnerSince, t.role, t.resellerSince])
      await expect(main(page).getByText(said, { exact: true })).toBeVisible();
    await expect(main(page).getByText(t.statuses.active, { exact: true })).toHaveCount(2);
    await expectAccessible(page);
    await expectInvariants();
  });
