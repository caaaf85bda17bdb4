'use client';

import { Fault } from '@/components/shell/fault';
import { locales, usual } from '@/lib/locale';
import { shellIn } from '@/messages/shell-words';
import './globals.css';

/** A fault in the frame itself: the reader's language is unknown here, so every one is shown. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { fault, kit } = shellIn(usual);
  return (
    <html lang={usual}>
      <head>
        <title>{`${fault.title} · ${kit.product}`}</title>
      </head>
      <body>
        {locales.map((locale) => (
          <div key={locale} lang={locale}>
            <Fault t={shellIn(locale).fault} digest={error.digest} retry={reset} />
          </div>
        ))}
      </body>
    </html>
  );
}
