import type { Shown } from '@/app/_components/partnership/shown';
import { sentence } from '@/app/_server/sentence';
import { Card } from '@/components/ui/card';
import { Reasons } from '@/components/ui/reasons';
import { StatusTag } from '@/components/ui/status-tag';
import { Table } from '@/components/ui/table';
import { reasonsAgainstPeople } from '@/lib/admin-access/policy';
import type { listTheirUsers } from '@/lib/admin-access/queries';
import { fullName } from '@/lib/field/person-name';

type People = NonNullable<Awaited<ReturnType<typeof listTheirUsers>>>;

/** Who works at the reseller, in which roles: while the access is granted. A role that does not include it is told so. */
export function People({ people, member, found, words }: Shown & { people: People | null }) {
  const { people: t } = words.partnership;
  const heading = t.heading(found.facts);
  if (!people)
    return (
      <Card heading={heading}>
        <Reasons reasons={reasonsAgainstPeople(member).map((reason) => sentence(words, reason))} />
      </Card>
    );
  const rows = people.map(({ id, user, roles, disabledAt }) => ({
    key: id,
    cells: [
      <Name key="name" {...user} />,
      roles.map((role) => words.roles[role]).join(', ') || t.noRoles,
      <StatusTag key="state" status={disabledAt ? 'off' : 'done'}>
        {disabledAt ? t.states.off : t.states.on}
      </StatusTag>,
    ],
  }));
  return (
    <Card heading={heading} flush>
      <Table
        caption={t.caption}
        columns={[{ label: t.name }, { label: t.roles }, { label: t.state, lead: true }]}
        rows={rows}
      />
    </Card>
  );
}

function Name({ firstName, lastName, email }: { firstName: string; lastName: string; email: string }) {
  return (
    <>
      <bdi>{fullName({ firstName, lastName })}</bdi>
      <span className="block font-normal text-muted text-small">
        <bdi>{email}</bdi>
      </span>
    </>
  );
}
