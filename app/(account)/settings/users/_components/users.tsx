import { words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { Member } from '@/lib/actor';
import { fullName } from '@/lib/field/person-name';
import type { listUsers } from '@/lib/organization/users';
import { StateTag } from './state-tag';

type UsersProps = { users: Awaited<ReturnType<typeof listUsers>>; actor: Member };

/** The people of the organization; each name leads to the person's roles. */
export async function Users({ users, actor }: UsersProps) {
  const say = await words();
  const { users: w } = say.settings;
  const rows = users.map(({ id, user, roles, joinedAt, disabledAt }) => ({
    key: id,
    cells: [
      <Name key="name" href={`/settings/users/${id}`} user={user} you={user.id === actor.userId ? w.you : null} />,
      roles.map((role) => say.roles[role]).join(', ') || w.noRoles,
      <StateTag key="state" joinedAt={joinedAt} disabledAt={disabledAt} words={w.states} />,
    ],
  }));
  return (
    <Card flush>
      <Table
        caption={w.caption}
        columns={[{ label: w.name }, { label: w.roles }, { label: w.state, lead: true }]}
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
