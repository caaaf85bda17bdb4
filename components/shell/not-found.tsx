'use client';

import { ButtonLink } from '@/components/ui/button';
import { useLocale } from '@/components/ui/locale';
import { Page } from '@/components/ui/page';
import { shellIn } from '@/messages/shell-words';

/** Where an address leads nowhere. Says the same for what does not exist and for what is not the reader's. */
export function NotFound() {
  const t = shellIn(useLocale()).notFound;
  return (
    <Page width="narrow" heading={t.title} caption="404">
      <p>{t.meaning}</p>
      <p className="mt-3 mb-7">{t.advice}</p>
      <ButtonLink href="/">{t.home}</ButtonLink>
    </Page>
  );
}
