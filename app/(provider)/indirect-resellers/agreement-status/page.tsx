import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { provider } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { seek } from '@/app/_server/seek';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { Member } from '@/lib/actor';
import { findAgreementStatus } from '@/lib/agreement-status/queries';
import { type Question, questionShape } from '@/lib/agreement-status/schema';
import { Refusal } from '@/lib/refusal';
import { Answer } from './_components/answer';

/** Whether a company has signed, asked by PartnerID or work account, as far as a provider may know. Source: domain fact 4.1. */
export default async function AgreementStatusPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await provider();
  const [query, words] = await Promise.all([
    readSearch(searchParams, named('partnerId', 'tenant', 'asked')),
    loadWords(),
  ]);
  const [partnerId, tenant] = await Promise.all([searchText(query.partnerId ?? ''), searchText(query.tenant ?? '')]);
  const question = questionShape.parse({ partnerId, tenant });
  const asks = query.partnerId !== undefined || query.tenant !== undefined;
  const { status, against } = asks ? await looked(member, question) : { status: null, against: null };
  const { agreementStatus: t } = words;
  return (
    <Page width="narrow" heading={t.heading} lead={t.lead} back={{ href: '/indirect-resellers', text: t.back }}>
      {query.asked ? <Notice kind="success">{t.asked}</Notice> : null}
      <form key={`${partnerId} ${tenant}`} action={seek} className="mb-9">
        <input type="hidden" name="list" value="/indirect-resellers/agreement-status" />
        <Field
          name="partnerId"
          label={t.partnerId}
          hint={t.partnerIdHint}
          value={partnerId.slice(0, 100)}
          width="half"
          inputMode="numeric"
        />
        <Field name="tenant" label={t.tenant} hint={t.tenantHint} value={tenant.slice(0, 100)} />
        <Button type="submit">{t.look}</Button>
      </form>
      {against ? (
        <Notice kind="refusal">
          <p role="alert">{sentence(words, against).text}</p>
        </Notice>
      ) : null}
      {status ? <Answer status={status} words={words} /> : null}
    </Page>
  );
}

// Refused when it was asked too often.
async function looked(member: Member, question: Question) {
  try {
    return { status: await findAgreementStatus(member, question), against: null };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { status: null, against: refusal.reasons[0] ?? null };
    throw refusal;
  }
}
