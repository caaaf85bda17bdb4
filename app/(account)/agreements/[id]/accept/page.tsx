import { notFound, redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { agreementStanding } from '@/app/_server/agreement-standing';
import { dates } from '@/app/_server/dates';
import { partner, person, provenProvider, provenReseller } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { NameFields } from '@/components/ui/name-fields';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { findInForce } from '@/lib/agreement/queries';
import { findDelegation } from '@/lib/delegation/queries';
import { apart } from '@/lib/reader/isolate';
import { acceptanceOf } from '../../_components/acceptance';
import { accept, acceptAsProvider } from './actions';

/** Accepting the agreement: which text, for which company, by whom. */
export default async function AcceptPage({ params }: Pick<PageProps, 'params'>) {
  const member = await partner();
  const [{ id }, signed, agreement, words, { latest }] = await Promise.all([
    readPath(params, idPath),
    person(),
    findInForce(),
    loadWords(),
    agreementStanding(member.organizationId),
  ]);
  if (agreement?.id !== id) notFound();
  if (latest) redirect(latest.id === id ? '/agreements' : `/agreements/${id}/changes`);
  const { audience, company, partnerId, seen, reasons, delegate } = await acceptanceOf(member, words, id);
  if (reasons.length > 0) redirect('/agreements');
  await (audience === 'provider' ? provenProvider() : provenReseller());
  const { agreements: t, labels } = words;
  const when = await dates();
  const { accepting, text } = t;
  const asked = delegate ? await findDelegation(member, id) : null;
  return (
    <Page
      width="narrow"
      heading={accepting.heading}
      title={false}
      lead={accepting.leads[audience]({ company })}
      back={{ href: '/agreements', text: text.back }}
    >
      <div className="mb-8">
        <Card heading={accepting.what}>
          <SummaryList
            items={[
              {
                term: accepting.agreement,
                value: (
                  <Link href={`/agreements/${id}`}>
                    <bdi>{agreement.title}</bdi>
                  </Link>
                ),
              },
              { term: t.version, value: agreement.version },
              { term: t.inForce, value: when.calendarDate(agreement.effectiveFrom) },
              {
                term: text.fingerprint,
                value: <span className="break-all font-mono text-small">{agreement.pdfSha256}</span>,
              },
              { term: accepting.company, value: company },
              ...(partnerId ? [{ term: labels.partnerId, value: partnerId }] : []),
            ]}
          />
        </Card>
      </div>
      {asked ? (
        <Notice>{words.delegation.yours.signing({ by: apart(asked.facts.askedBy), company: apart(company) })}</Notice>
      ) : null}
      <Form
        keeps="signing"
        action={audience === 'provider' ? acceptAsProvider : accept}
        title={accepting.heading}
        submit={accepting.submit}
        hidden={{
          agreementId: id,
          pdfSha256: agreement.pdfSha256,
          ...(audience === 'reseller' ? { seen: `${seen}` } : {}),
        }}
      >
        <NameFields labels={labels} person={signed} />
        <Field name="title" label={labels.title} hint={accepting.titleHint} autoComplete="organization-title" />
        <Checkbox name="authority" label={labels.authority} hint={accepting.authorityHint} />
        {delegate ? null : <Checkbox name="addAdminAgent" label={accepting.addMe} hint={accepting.addMeHint} checked />}
        <p className="text-muted text-small">{accepting.signs}</p>
      </Form>
    </Page>
  );
}
