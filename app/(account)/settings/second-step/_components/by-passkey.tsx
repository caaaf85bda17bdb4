import { safePath } from '@/app/_server/paths';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { owesSecondStep } from '@/lib/identity/second-step-rule';
import type { SignedIn } from '@/lib/organization/queries';

/** The other second step: a passkey to add, or, for whoever has one and did not sign in with it, to use now. */
export async function ByPasskey({ reader, next }: { reader: SignedIn; next: string | undefined }) {
  const { byPasskey: t } = (await loadWords()).secondStep;
  const onward = safePath(next);
  const query = onward ? `?${new URLSearchParams({ next: onward })}` : '';
  const toUse = reader.passkey && owesSecondStep(reader);
  return (
    <Card heading={toUse ? t.haveHeading : t.heading}>
      <p className="mb-4 max-w-prose">{toUse ? t.haveText : t.text}</p>
      <ButtonLink href={toUse ? `/reauthenticate${query}` : `/settings/passkeys/add${query}`} tone="plain">
        {toUse ? t.have : t.add}
      </ButtonLink>
    </Card>
  );
}
