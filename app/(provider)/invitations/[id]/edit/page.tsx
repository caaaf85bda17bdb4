import { notFound, redirect } from 'next/navigation';
import { provider } from '@/app/_server/gates';
import { locale, words } from '@/app/_server/words';
import { Page } from '@/components/ui/page';
import { findWritten } from '@/lib/invitation/sent';
import { askedFor } from '../../_components/asked-for';
import { InvitationForm } from '../../_components/invitation-form';
import { edit } from '../../actions';

/** Changes a draft. What is no draft any more is shown as it is. */
export default async function EditInvitationPage({ params }: { params: Promise<{ id: string }> }) {
  const member = await provider();
  const [{ id }, say, language] = await Promise.all([params, words(), locale()]);
  const written = await findWritten(member, id);
  if (!written) notFound();
  if (written.status !== 'draft') redirect(`/invitations/${id}`);
  const { form: w } = say.invitations;
  const { status, version, ...values } = written;
  return (
    <Page
      width="narrow"
      heading={w.editHeading}
      title={false}
      lead={w.lead}
      back={{ href: `/invitations/${id}`, text: w.backToDraft }}
    >
      <InvitationForm
        {...(await askedFor(member, say, language))}
        action={edit}
        title={w.editHeading}
        values={values}
        hidden={{ invitationId: id, seen: `${version}` }}
      />
    </Page>
  );
}
