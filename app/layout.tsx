import { randomBytes } from 'node:crypto';
import type { ReactNode } from 'react';
import { FormKeys } from '@/components/ui/form-key';
import { LocaleProvider } from '@/components/ui/locale';
import { CurrentPath } from './_components/current-path';
import { Frame } from './_components/frame';
import { Reading } from './_components/reading';
import { FrameFor } from './_components/same-reader';
import { reader } from './_server/shown-page';
import { loadWords, locale } from './_server/words';
import './globals.css';

/** Every page is made for its reader: language, account and the nonce of its policy. */
export const dynamic = 'force-dynamic';

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [language, words, who] = await Promise.all([locale(), loadWords(), reader()]);
  return (
    <html lang={language}>
      <body>
        <LocaleProvider locale={language} t={words.shell.kit}>
          <CurrentPath>
            <Reading>
              <FormKeys page={randomBytes(12).toString('base64url')}>
                <FrameFor who={who}>
                  <Frame>{children}</Frame>
                </FrameFor>
              </FormKeys>
            </Reading>
          </CurrentPath>
        </LocaleProvider>
      </body>
    </html>
  );
}
