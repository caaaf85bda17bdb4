import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { compose } from '@/emails/compose';
import { linkOf } from '@/lib/letter/letters';
import { locales } from '@/lib/locale';
import { letterNames, told } from '@/tests/emails/told';

/**
 * Every letter in every language as it is seen: light, dark, on a telephone and as text, in the folder named; those whose names hold the second
 * argument, if there is one. Settings: AUTH_SECRET, APP_URL, SMTP_URL and DATABASE_URL of any portal; nothing is sent or read.
 */
const [folder = 'pictures', only = ''] = process.argv.slice(2);
const looks = {
  light: { colorScheme: 'light', viewport: { width: 720, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 720, height: 900 } },
  phone: { colorScheme: 'light', viewport: { width: 320, height: 640 } },
} as const;
const browser = await chromium.launch(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {});
mkdirSync(folder, { recursive: true });
for (const [look, seen] of Object.entries(looks)) {
  const page = await (await browser.newContext({ ...seen, javaScriptEnabled: false })).newPage();
  for (const name of letterNames.filter((each) => each.includes(only)))
    for (const locale of locales) {
      const { html, text } = await composed(name, locale);
      await page.setContent(html);
      await page.screenshot({ path: path.join(folder, `${name}-${locale}-${look}.png`), fullPage: true });
      writeFileSync(path.join(folder, `${name}-${locale}.txt`), text);
    }
}
await browser.close();

function composed(name: (typeof letterNames)[number], locale: string) {
  const link = { token: 'A'.repeat(43), code: '042917', expiresAt: new Date('2026-12-24T03:05:00Z') };
  const reader = {
    readerName: 'Budi Santoso',
    address: 'budi@melati.example',
    createdAt: new Date('2026-11-30T02:14:00Z'),
  };
  const party = name.startsWith('provider-') || name.startsWith('customer-') ? 'invitee' : 'admin';
  return compose(
    { name, locale, party, zone: 'Asia/Jakarta', content: told[name], ...reader },
    name in linkOf ? link : null,
  );
}
