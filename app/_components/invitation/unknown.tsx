import { Page } from '@/app/_components/page';
import { words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';

/** A link that never was, or was altered on the way. */
export async function Unknown() {
  const { unknown: w } = (await words()).invitedOver;
  return (
    <Page width="narrow" heading={w.heading}>
      <p className="max-w-prose">{w.meaning}</p>
      <p className="mt-3 max-w-prose">{w.advice}</p>
      <div className="mt-7 flex flex-wrap gap-3">
        <ButtonLink href="/">{w.home}</ButtonLink>
        <ButtonLink href="/providers" tone="plain">
          {w.directory}
        </ButtonLink>
      </div>
    </Page>
  );
}
