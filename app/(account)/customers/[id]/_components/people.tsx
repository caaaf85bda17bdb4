import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Reasons } from '@/components/ui/reasons';
import { Table } from '@/components/ui/table';
import type { Member } from '@/lib/actor';
import { reasonsAgainstPeople } from '@/lib/admin-access/policy';
import type { listTheirUsers } from '@/lib/customer-relationship/queries';
import { fullName } from '@/lib/field/person-name';

type PeopleProps = {
  users: Awaited<ReturnType<typeof listTheirUsers>>;
  /** Whether the customer lets the reader's company into its account. */
  granted: boolean;
  member: Member;
  words: Words;
};

/** Who works at the customer, in which roles: while access is granted. A role that does not include it is told so. */
export function People({ users, granted, member, words }: PeopleProps) {
  const { customer: t } = words.customers;
  if (!users)
    return (
      <Card heading={t.users}>
        {granted ? (
          <Reasons reasons={reasonsAgainstPeople(member).map((reason) => sentence(words, reason))} />
        ) : (
          <p>{t.noUsers}</p>
        )}
      </Card>
    );
  return (
    <Card heading={t.users} flush>
      <Table
        caption={t.users}
        columns={[{ label: words.labels.name }, { label: words.labels.email }, { label: words.labels.roles }]}
        rows={users.map(({ id: key, user, roles }) => ({
          key,
          cells: [fullName(user), user.email, roles.map((role) => words.roles[role]).join(', ')],
        }))}
      />
    </Card>
  );
}
