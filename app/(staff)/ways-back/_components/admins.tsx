import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import type { Request } from '@/lib/way-back/queries';

type AdminsProps = { admins: Request['admins']; words: Words; when: When };

/** Who could come in instead, and when each was here last. */
export function Admins({ admins, words, when }: AdminsProps) {
  const { staff: t, facts } = words.wayBack;
  return (
    <Card heading={t.adminsHeading} flush>
      <p className="px-6 pt-2 pb-4">{t.adminsLead}</p>
      <Table
        caption={t.adminsHeading}
        columns={[
          { label: t.name },
          { label: facts.email },
          { label: t.access, lead: true },
          { label: t.seen, figures: true },
        ]}
        rows={admins.map(({ name, email, off, seenAt }) => ({
          key: email,
          cells: [
            <bdi key="name">{name}</bdi>,
            <bdi key="email">{email}</bdi>,
            off ? t.off : t.on,
            seenAt ? when.dateTime(seenAt) : t.never,
          ],
        }))}
      />
    </Card>
  );
}
