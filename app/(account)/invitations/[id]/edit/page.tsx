import { notFound, redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { locale } from '@/app/_server/words';
import { asOf } from '@/lib/form/changed-meanwhile';
import { draftTrail } from '@/lib/invitation/commands';
import { findWritten } from '@/lib/invitation/sent';
import { askedFor } from '../../_components/asked-for';
import { InvitationForm } from '../../_components/invitation-form';
import { wordsFor } from '../../_components/say';
import { edit } from '../../actions';

/** Changes a draft. What is no draft any more is shown as it is. */
export default async function EditInvitationPage({ params }: Pick<PageProps, 'params'>) {
  const member = await partner();
  const [{ id }, language] = await Promise.all([readPath(params, idPath), locale()]);
  const written = await findWritten(member, id);
  if (!written) notFound();
  const words = await wordsFor(written.kind);
  if (written.status !== 'draft') redirect(`/invitations/${id}`);
  const { form: t } = words.invitations;
  const { status, version, kind, ...values } = written;
  return (
    <Page
      width="narrow"
      heading={t.editHeading}
      title={false}
      lead={t.lead}
      back={{ href: `/invitations/${id}`, text: t.backToDraft }}
    >
      <InvitationForm
        {...(await askedFor(member, words, language))}
        action={edit}
        ofCustomer={kind === 'customer'}
        title={t.editHeading}
        values={values}
        keeps="invitation"
        hidden={{ invitationId: id, seen: `${version}`, asOf: await asOf(draftTrail(id)) }}
      />
    </Page>
  );
}
