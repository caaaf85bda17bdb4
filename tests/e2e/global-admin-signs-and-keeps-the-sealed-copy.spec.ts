import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { db } from '@/lib/db';
import { textOf } from '../support/pdf-text';
import { altered, pdfsig } from '../support/signed-copies';
import { bring, cast, legalNameOf } from '../support/story';
import { letterTo, linkIn } from './support/letters';
import { wordsIn } from './support/people';
import { sealedOf } from './support/sealed';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, expectInvariants, test } from './support/test';

const main = (page: Page) => page.getByRole('main');

async function downloaded(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main(page).getByRole('link', { name, exact: true }).click(),
  ]);
  return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

for (const language of ['en', 'id'] as const)
  test(`a Global admin signs, is told when the copy is sealed, keeps it, and it proves itself, in ${language}`, async ({
    page,
  }) => {
    const { agreements, labels, signedCopies: t, verifying } = wordsIn[language];
    const people = await cast();
    await bring(people, 'qualified');
    const { organizationId, userId } = people.member;
    await speak(people.member, language);
    await letIn(page.context(), people.member);
    await page.goto('/agreements');
    await main(page).getByRole('link', { name: agreements.accept, exact: true }).click();
    await page.getByLabel(labels.title).fill('Director');
    await page.getByRole('checkbox', { name: labels.authority }).check();
    await main(page).getByRole('button', { name: agreements.accepting.submit, exact: true }).click();
    await expect(page).toHaveURL(/\/settings\/legal-info/);

    const { copy, provenBy } = await sealedOf(organizationId);
    expect(provenBy).toBe('password');
    const { email } = await db.user.findUniqueOrThrow({ where: { id: userId } });
    const letter = await letterTo(email, language === 'en' ? /signed copy/ : /Salinan bertanda tangan/);
    await page.goto(linkIn(letter));
    await expect(page.getByRole('heading', { level: 1, name: t.heading })).toBeVisible();
    await expect(main(page).getByText(copy.sha256 ?? '')).toBeVisible();
    await expectAccessible(page);
    const { file, bytes } = await downloaded(page, t.download);
    expect(file).toMatch(/signed\.pdf$/);
    expect(pdfsig(bytes)).toContain('Signature is Valid');
    expect(textOf(bytes)).toContain(legalNameOf(people.member));

    const { bytes: zip } = await downloaded(page, t.evidence);
    const folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
    for (const [name, one] of Object.entries(unzipSync(zip))) writeFileSync(path.join(folder, name), one);
    const check = () => spawnSync(process.execPath, ['verify.mjs'], { cwd: folder, encoding: 'utf8' });
    expect([check().status, check().stdout]).toEqual([0, expect.stringContaining('Everything holds.')]);
    const [changed = bytes] = Object.values(altered(bytes));
    writeFileSync(path.join(folder, 'signed-copy.pdf'), changed);
    expect(check().status).toBe(1);

    await page.setViewportSize({ width: 320, height: 700 });
    await expectFits(page);
    await main(page).getByRole('link', { name: t.check.go }).click();
    await expect(main(page).getByText(verifying.genuine.copy, { exact: true })).toBeVisible();
    await expect(main(page).getByText(verifying.certificate)).toBeVisible();
    await page.goto('/agreements');
    await expect(main(page).getByText(copy.sha256 ?? '')).toBeVisible();
    await expectFits(page);
    await expectInvariants();
  });
