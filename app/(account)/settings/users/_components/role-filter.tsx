import { words } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { Role } from '@/generated/prisma/enums';
import { roles } from '@/lib/organization/roles';

/** By role, to find for instance a Global admin. Sent by GET: it only asks. */
export async function RoleFilter({ role }: { role: Role | undefined }) {
  const say = await words();
  const { users: w } = say.settings;
  const choices = roles.map((one) => ({ value: one, label: say.roles[one] }));
  return (
    <form action="/settings/users" className="flex flex-wrap items-end gap-3 [&>div]:mb-0 [&>div]:min-w-60">
      <Select name="role" label={w.filter} empty={w.everybody} value={role} choices={choices} />
      <Button type="submit" tone="plain">
        {w.apply}
      </Button>
    </form>
  );
}
