import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { provider } from '@/app/_server/gates';
import { searchText } from '@/app/_server/searching';
import { seek } from '@/app/_server/seek';
import { sentence } from '@/app/_server/sentence';
import { loadWords, type Words } from '@/app/_server/words';
import { Findings } from '@/components/partnership/findings';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { Member } from '@/lib/actor';
import type { ResellerFacts } from '@/lib/diagnosis/reseller';
import { findResellerFacts, type Subject } from '@/lib/diagnosis/reseller-facts';
import { diagnosisShape } from '@/lib/invitation/schema';
import { type Reason, Refusal } from '@/lib/refusal';
import { stepsOf } from './_components/steps';

/** "My reseller sees no button": by PartnerID or by an invitation, as far as a provider may know. Source: domain facts 4.1 and 4.2. */
export default async function ResellerDiagnosisPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await provider();
  const [query, words] = await Promise.all([readSearch(searchParams, named('partnerId', 'invitation')), loadWords()]);
  const subject = diagnosisShape.parse(query);
  const typed = await searchText(query.partnerId ?? '');
  const found = await looked(member, subject, typed);
  const { reseller: t } = words.diagnosis;
  return (
    <Page width="narrow" heading={t.heading} lead={t.lead} back={{ href: '/indirect-resellers', text: t.back }}>
      <form key={typed} action={seek} className="mb-9">
        <input type="hidden" name="list" value="/indirect-resellers/diagnosis" />
        <Field
          name="partnerId"
          label={t.partnerId}
          hint={t.hint}
          value={typed.slice(0, 100)}
          width="half"
          inputMode="numeric"
        />
        <Button type="submit">{t.look}</Button>
      </form>
      {found?.against ? (
        <Notice kind="refusal">
          <p role="alert">{sentence(words, found.against).text}</p>
        </Notice>
      ) : null}
      {found?.facts ? <Result facts={found.facts} subject={subject} words={words} /> : null}
      {found && !found.facts && !found.against ? (
        <Notice kind="refusal">
          <p role="alert">{t.notYours}</p>
        </Notice>
      ) : null}
    </Page>
  );
}

type Looked = { facts: ResellerFacts | null; against: Reason | null };

// Nothing was asked; or what was typed is no PartnerID; or it was asked too often.
async function looked(member: Member, subject: Subject, typed: string): Promise<Looked | null> {
  if (typed && !subject.partnerId)
    return { facts: null, against: { code: 'partner_id_malformed', field: 'partnerId' } };
  if (!subject.partnerId && !subject.invitation) return null;
  try {
    return { facts: await findResellerFacts(member, subject), against: null };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { facts: null, against: refusal.reasons[0] ?? null };
    throw refusal;
  }
}

function Result({ facts, subject, words }: { facts: ResellerFacts; subject: Subject; words: Words }) {
  const { reseller: t } = words.diagnosis;
  const { company } = facts;
  const partnerId = company?.partnerId ?? subject.partnerId;
  const named = company && partnerId ? t.about({ company: company.name, partnerId }) : t.aboutInvitation;
  return (
    <section>
      <h2 className="mb-4">{company ? named : (partnerId ?? named)}</h2>
      <Findings steps={stepsOf(facts, partnerId ?? undefined, words)} t={t} />
      <p className="mt-4 text-muted text-small">{t.limited}</p>
    </section>
  );
}
