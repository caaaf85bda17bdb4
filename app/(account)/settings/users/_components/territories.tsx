import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import type { Member } from '@/lib/actor';
import { findLimit } from '@/lib/mark/territories';
import { setLimit } from '../actions';

/** Whether territories limit what people see, for who manages users, once anybody has one. */
export async function Territories({ actor }: { actor: Member }) {
  const [{ limits, used }, words] = await Promise.all([findLimit(actor), loadWords()]);
  if (!used && !limits) return null;
  const { setting: t } = words.territories;
  return (
    <Card heading={t.heading}>
      <p className="mb-4">{limits ? t.limits : t.begins}</p>
      <Form
        id="territories"
        action={setLimit}
        submit={limits ? t.open : t.limit}
        tone="plain"
        hidden={{ limits: limits ? 'no' : 'yes' }}
      />
    </Card>
  );
}
