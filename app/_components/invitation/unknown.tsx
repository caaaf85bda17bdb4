import { Page } from '@/app/_components/page';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';

/** A link that never was, or was altered on the way. */
export async function Unknown() {
  const { unknown: t } = (await loadWords()).invitedOver;
  return (
    <Page width="narrow" heading={t.heading}>
      <p className="max-w-prose">{t.meaning}</p>
      <p className="mt-3 max-w-prose">{t.advice}</p>
      <div className="mt-7 flex flex-wrap gap-3">
        <ButtonLink href="/">{t.home}</ButtonLink>
        <ButtonLink href="/providers" tone="plain">
          {t.directory}
        </ButtonLink>
      </div>
    </Page>
  );
}
