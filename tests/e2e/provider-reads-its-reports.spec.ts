import { reports } from '@/lib/report/reports';
import { partners } from '../support/invitations';
import { wordsIn } from './support/people';
import { letIn, speak } from './support/session';
import { expect, expectAccessible, expectFits, follow, test, withoutScripts } from './support/test';

test('a provider reads its reports and takes one away as a file', async ({ page }) => {
  const { reports: t } = wordsIn.en;
  const { provider } = await partners();
  await letIn(page.context(), provider);
  await page.goto('/reports');
  await expectAccessible(page);
  for (const report of reports) {
    await page.goto('/reports');
    await follow(page.getByRole('link', { name: t.names[report], exact: true }));
    await expect(page.getByRole('heading', { level: 1, name: t.names[report] })).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page);
  }
  const way = page.getByRole('link', { name: t.download });
  const file = await page.request.get((await way.getAttribute('href')) ?? '');
  expect(file.headers()['content-type']).toContain('text/csv');
  expect((await file.text()).trim().split('\n')).toHaveLength(2);
});

test('laporan muat selebar 320 piksel dan tanpa skrip', async ({ page }) => {
  const { provider } = await partners();
  await speak(provider, 'id');
  await letIn(page.context(), provider);
  await withoutScripts(page.context());
  await page.setViewportSize({ width: 320, height: 740 });
  const { reports: t } = wordsIn.id;
  for (const report of reports) {
    await page.goto(`/reports/${report}`);
    await expect(page.getByRole('heading', { level: 1, name: t.names[report] })).toBeVisible();
    await expectFits(page);
  }
});
