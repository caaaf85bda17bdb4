import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { Member } from '@/lib/actor';
import { fullName } from '@/lib/field/person-name';
import type { UserRow } from '@/lib/organization/user-list';
import { StateTag } from './state-tag';

type UsersProps = { users: readonly UserRow[]; actor: Member };

/** The people of the organization; each name leads to the person's roles. */
export async function Users({ users, actor }: UsersProps) {
  const words = await loadWords();
  const { users: t } = words.settings;
  const rows = users.map(({ id, roles, joinedAt, disabledAt, ...user }) => ({
    key: id,
    cells: [
      <Name key="name" href={`/settings/users/${id}`} user={user} you={user.userId === actor.userId ? t.you : null} />,
      roles.map((role) => words.roles[role]).join(', ') || t.noRoles,
      <StateTag key="state" joinedAt={joinedAt} disabledAt={disabledAt} t={t.states} />,
    ],
  }));
  return (
    <Card flush>
      <Table
        caption={t.caption}
        columns={[{ label: t.name }, { label: t.roles }, { label: t.state, lead: true }]}
        rows={rows}
      />
    </Card>
  );
}

type NameProps = { href: string; user: { firstName: string; lastName: string; email: string }; you: string | null };

function Name({ href, user, you }: NameProps) {
  return (
    <>
      <Link href={href}>{fullName(user)}</Link>
      {you ? <span className="font-normal text-muted"> ({you})</span> : null}
      <span className="block font-normal text-muted text-small">
        <bdi>{user.email}</bdi>
      </span>
    </>
  );
}
