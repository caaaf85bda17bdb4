import { loadWords } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { Role } from '@/generated/prisma/enums';
import { roles } from '@/lib/organization/roles';
import { type UserState, userStates } from '@/lib/organization/users';

type FilterProps = { role: Role | undefined; state: UserState | undefined };

/** By role, to find for instance a Global admin, and by state, for instance who has not joined yet. Sent by GET: it only asks. */
export async function UserFilter({ role, state }: FilterProps) {
  const words = await loadWords();
  const { users: t } = words.settings;
  const byRole = roles.map((one) => ({ value: one, label: words.roles[one] }));
  const byState = userStates.map((one) => ({ value: one, label: t.states[one] }));
  return (
    <form action="/settings/users" className="flex flex-wrap items-end gap-3 [&>div]:mb-0 [&>div]:min-w-60">
      <Select name="role" label={t.filter} empty={t.everybody} value={role} choices={byRole} />
      <Select name="state" label={t.state} empty={words.people.anyState} value={state} choices={byState} />
      <Button type="submit" tone="plain">
        {t.apply}
      </Button>
    </form>
  );
}
