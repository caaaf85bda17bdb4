import { notFound, redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { agreementStanding } from '@/app/_server/agreement-standing';
import { partner, person, provenPartner } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { NameFields } from '@/components/ui/name-fields';
import { TextArea } from '@/components/ui/text-area';
import { findOpenVersion } from '@/lib/agreement/open-version';
import { isGlobalAdmin } from '@/lib/conditions';
import { apart } from '@/lib/reader/isolate';
import { delegate } from './actions';

/** Naming the person who accepts a version of the agreement in the place of a Global admin. */
export default async function DelegatePage({ params }: Pick<PageProps, 'params'>) {
  const member = await partner();
  const [{ id }, { delegation, labels }] = await Promise.all([readPath(params, idPath), loadWords()]);
  const version = await findOpenVersion(member, agreementStanding(member.organizationId));
  if (version?.id !== id) notFound();
  if (!isGlobalAdmin(member)) redirect('/agreements');
  await provenPartner();
  const { naming: t } = delegation;
  const company = accountInUse(await person())?.name ?? '';
  return (
    <Page
      width="narrow"
      heading={t.heading}
      title={false}
      lead={t.lead({ company: apart(company) })}
      caption={`${t.version} ${version.version}`}
      back={{ href: '/agreements', text: delegation.back }}
    >
      <ul className="mb-7 grid max-w-prose list-disc gap-1 pl-5">
        {t.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Card>
        <Form keeps="delegating" action={delegate} title={t.heading} submit={t.submit} hidden={{ agreementId: id }}>
          <NameFields labels={labels} somebodyElse />
          <Field name="email" label={labels.email} hint={t.emailHint} type="email" autoComplete="off" />
          <Field name="title" label={labels.title} hint={t.titleHint} optional autoComplete="off" />
          <TextArea name="note" label={labels.note} hint={t.noteHint} optional rows={3} />
        </Form>
      </Card>
    </Page>
  );
}
