import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import type { InvitationKind } from '@/generated/prisma/enums';
import { templateHeading } from '@/lib/invitation-list/headings';
import { fieldsIn } from '@/lib/invitation-list/row';
import { wordsFor } from '../../_components/say';

/** What each column of a list holds, by the headings of the template. */
export async function Columns({ kind }: { kind: InvitationKind }) {
  const { columns: t } = (await wordsFor(kind)).invitationLists;
  const items = fieldsIn[kind].map((field) => ({
    term: templateHeading(field),
    code: true,
    value: (
      <>
        <p>{t.about[field]}</p>
        <p className="text-muted text-small">{t.example({ example: t.examples[field] })}</p>
      </>
    ),
  }));
  return (
    <Card heading={t.heading}>
      <SummaryList items={items} />
    </Card>
  );
}
