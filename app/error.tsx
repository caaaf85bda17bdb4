'use client';

import { Fault } from '@/components/shell/fault';
import { useLocale } from '@/components/ui/locale';
import { PageTitle } from '@/components/ui/page-title';
import { shellIn } from '@/messages/shell-words';

/** A fault within a page: the frame stays, and the reader can try again. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = shellIn(useLocale()).fault;
  return (
    <>
      <PageTitle title={t.title} />
      <Fault t={t} digest={error.digest} retry={reset} />
    </>
  );
}
