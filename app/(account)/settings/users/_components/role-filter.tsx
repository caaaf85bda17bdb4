import { loadWords } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { Role } from '@/generated/prisma/enums';
import { roles } from '@/lib/organization/roles';

/** By role, to find for instance a Global admin. Sent by GET: it only asks. */
export async function RoleFilter({ role }: { role: Role | undefined }) {
  const words = await loadWords();
  const { users: t } = words.settings;
  const choices = roles.map((one) => ({ value: one, label: words.roles[one] }));
  return (
    <form action="/settings/users" className="flex flex-wrap items-end gap-3 [&>div]:mb-0 [&>div]:min-w-60">
      <Select name="role" label={t.filter} empty={t.everybody} value={role} choices={choices} />
      <Button type="submit" tone="plain">
        {t.apply}
      </Button>
    </form>
  );
}
