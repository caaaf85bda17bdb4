import * as journey from './support/journey';
import { letterTo } from './support/letters';
import { newApplicant, wordsIn } from './support/people';
import { expect, expectInvariants, test } from './support/test';

test.use({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' });

test('sebuah perusahaan berjalan dari Selamat Datang sampai Aktif', async ({ browser, page }) => {
  test.slow();
  const words = wordsIn.id;
  const who = newApplicant();
  const walk = { page, words, who };
  await journey.createAccount(walk);
  await journey.beginEnrollment(walk);
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await journey.linkPartnerId(walk);
  await page.goto('/enrollment/company');
  await expect(page.getByRole('heading', { name: 'Masukkan secara manual', exact: true })).toBeVisible();
  await journey.answerProfile(walk);
  await journey.submitAnswers(walk);
  await journey.confirmAsContact(walk, await (await browser.newContext({ locale: 'id-ID' })).newPage());
  await journey.approveAsReviewer(await (await browser.newContext({ locale: 'en-GB' })).newPage(), who);
  await journey.acceptAgreement(walk);
  await journey.expectActive(walk);
  await journey.becomeAdminAgent(walk);
  expect((await letterTo(who.contact, new RegExp(who.tag))).text).toMatch(/Anda/);
  await expectInvariants();
});

test('every label of the source page stands where its step is', async ({ page }) => {
  const seen = async (path: string, ...labels: string[]) => {
    await page.goto(path);
    for (const label of labels)
      await expect(page.getByText(label).filter({ visible: true }).first(), `${label} at ${path}`).toBeVisible();
  };
  await seen('/welcome', 'Selamat Datang', 'Buat akun kerja', 'kontak utama', 'Mulai Oktober 2020');
  await page.goto('/sign-in');
  await page.getByLabel('Alamat email').fill('admin@melati.example');
  await page.getByLabel('Kata sandi', { exact: true }).fill(process.env.DEMO_PASSWORD ?? 'walk-the-demo');
  await page.getByRole('main').getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/enrollment');
  await seen(
    '/settings',
    'Pengaturan',
    'Pengaturan akun',
    'Profil Organisasi',
    'Pengidentifikasi',
    'Info Hukum',
    'Manajemen pengguna',
  );
  await seen('/settings/identifiers', 'Pengidentifikasi', 'Lokasi');
  await seen('/settings/legal-info/program', 'Info Hukum', 'Info Program');
  await seen('/agreements', 'Perjanjian', 'Lihat');
  await seen('/settings/users', 'Manajemen pengguna', 'Admin global');
  await page.getByRole('link', { name: 'Nadia Putri' }).click();
  await expect(page.getByRole('checkbox', { name: 'Agen admin' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Perbarui' })).toBeVisible();
});
