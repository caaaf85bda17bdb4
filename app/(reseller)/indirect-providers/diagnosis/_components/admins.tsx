import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { People } from '@/components/ui/people';
import { askAdmins } from '../../invitations/[id]/actions';

type AdminsProps = {
  people: readonly { id: string; firstName: string; lastName: string; email: string }[];
  /** The invitation to ask about; null when there is none, or the reader is a Global admin. */
  about: { id: string; provider: string } | null;
  t: Words['diagnosis']['own'];
};

/** The Global admins of the reader's organization, and a letter that asks them. Source: domain fact 10, row 28. */
export function Admins({ people, about, t }: AdminsProps) {
  return (
    <div id="admins" className="scroll-mt-4">
      <Card heading={t.admins}>
        <p>{t.adminsMeaning}</p>
        <People people={people} />
        {about ? (
          <>
            <p className="mb-4 text-muted text-small">{t.askMeans}</p>
            <Form action={askAdmins} submit={t.ask(about)} tone="plain" hidden={{ invitationId: about.id }} />
          </>
        ) : null}
      </Card>
    </div>
  );
}
