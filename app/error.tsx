'use client';

import { Fault } from '@/components/shell/fault';
import { useLocale } from '@/components/ui/locale';
import { PageTitle } from '@/components/ui/page-title';
import { shell as english } from '@/messages/en/shell';
import { shell as indonesian } from '@/messages/id/shell';

/** A fault within a page: the frame stays, and the reader can try again. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = { en: english, id: indonesian }[useLocale()].fault;
  return (
    <>
      <PageTitle title={t.title} />
      <Fault t={t} digest={error.digest} retry={reset} />
    </>
  );
}
