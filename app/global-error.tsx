'use client';

import { Fault } from '@/components/shell/fault';
import { shell as english } from '@/messages/en/shell';
import { shell as indonesian } from '@/messages/id/shell';
import './globals.css';

/** A fault in the frame itself: the reader's language is unknown here, so both are shown. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>{`${english.fault.title} · ${english.kit.product}`}</title>
      </head>
      <body>
        <Fault t={english.fault} digest={error.digest} retry={reset} />
        <div lang="id">
          <Fault t={indonesian.fault} digest={error.digest} retry={reset} />
        </div>
      </body>
    </html>
  );
}
