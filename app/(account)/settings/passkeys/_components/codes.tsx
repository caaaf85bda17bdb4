import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { countCodesLeft } from '@/lib/identity/second-step';
import type { SignedIn } from '@/lib/organization/queries';
import { renewCodes } from '../../second-step/actions';

/** The recovery codes of somebody who has passkeys and no app: how many are left, and new ones. */
export async function Codes({ reader }: { reader: SignedIn }) {
  const [{ passkeys, secondStep }, left] = await Promise.all([loadWords(), countCodesLeft(reader)]);
  const { codes: t } = passkeys;
  return (
    <Card heading={t.heading}>
      <p className="mb-4">
        {t.text} {t.left({ left })}
      </p>
      <Form id="codes" action={renewCodes} submit={secondStep.on.renew} tone="plain" />
    </Card>
  );
}
