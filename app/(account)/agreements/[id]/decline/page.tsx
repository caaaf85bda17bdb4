import { notFound, redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { agreementStanding } from '@/app/_server/agreement-standing';
import { partner } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { findOpenVersion } from '@/lib/agreement/open-version';
import { now } from '@/lib/clock';
import { isGlobalAdmin } from '@/lib/conditions';
import { decline } from './actions';

/** Saying no to a version of the agreement, with the reason, and what that means. */
export default async function DeclinePage({ params }: Pick<PageProps, 'params'>) {
  const member = await partner();
  const [{ id }, { delegation: t, labels }] = await Promise.all([readPath(params, idPath), loadWords()]);
  const version = await findOpenVersion(member, agreementStanding(member.organizationId));
  if (version?.id !== id) notFound();
  if (!isGlobalAdmin(member) || version.declines.length > 0) redirect('/agreements');
  const when = version.effectiveFrom > now() ? 'coming' : 'now';
  return (
    <Page
      width="narrow"
      heading={t.declining.heading}
      title={false}
      lead={t.declining.lead}
      back={{ href: '/agreements', text: t.back }}
    >
      <ul className="mb-7 grid max-w-prose list-disc gap-1 pl-5">
        {t.declining.points[version.first ? 'first' : when].map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Card>
        <Form
          keeps="decline-agreement"
          action={decline}
          title={t.declining.heading}
          submit={t.declining.submit}
          tone="danger"
          hidden={{ agreementId: id }}
        >
          <TextArea name="reason" label={labels.reason} hint={t.declining.reasonHint} rows={4} />
        </Form>
      </Card>
    </Page>
  );
}
