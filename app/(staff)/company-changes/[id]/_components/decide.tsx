import { sentence } from '@/app/_server/sentence';
import { Card } from '@/components/ui/card';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import type { ReasonCode } from '@/lib/refusal';
import { findCatalogue } from '@/lib/verification/reason-catalogue';
import { ReasonAndMessage } from '../../../cases/[id]/_components/reason-and-message';
import { approve, ask, proposeRefusal } from '../actions';
import { SecondPerson } from './second-person';
import type { Shown } from './shown';

/** What can be decided about a change now. */
export async function Decide(shown: Shown) {
  const { found, words, language } = shown;
  const { review: t } = words.companyChange;
  const { facts } = found;
  if (facts.status === 'refusal_proposed') return <SecondPerson {...shown} reasons={reasonsIn(shown)} />;
  if (facts.status !== 'in_review')
    return (
      <Card heading={t.decide}>
        <p>{t.waits}</p>
      </Card>
    );
  const reading = { words, language, catalogue: await findCatalogue() };
  const common = { hidden: { changeId: facts.id, seen: `${facts.version}` }, reasons: reasonsIn(shown) };
  const theirs = facts.checks.filter((kind) => kind !== 'email_ownership' || !facts.confirmedAddress);
  return (
    <Card heading={t.decide}>
      <p className="mb-3">{t.approve.meaning}</p>
      {facts.confirmedAddress ? (
        <p className="wrap-anywhere mb-3">{t.approve.confirmed({ address: facts.confirmedAddress })}</p>
      ) : null}
      <Form id="approve" action={approve} submit={t.approve.submit} {...common}>
        <CheckboxGroup
          name="passed"
          label={t.approve.passed}
          values={[]}
          options={theirs.map((kind) => ({ value: kind, label: words.staff.checks[kind] }))}
        />
      </Form>
      <Details summary={t.ask.heading}>
        <p className="mb-3">{t.ask.meaning}</p>
        <Form id="ask" keeps="ask" action={ask} submit={t.ask.submit} {...common}>
          <ReasonAndMessage {...reading} hint={words.staffCase.decide.readByCompany} />
        </Form>
      </Details>
      <Details summary={t.propose.heading}>
        <p className="mb-3">{t.propose.meaning}</p>
        <Form id="propose" keeps="propose" action={proposeRefusal} submit={t.propose.submit} tone="danger" {...common}>
          <ReasonAndMessage {...reading} hint={words.staffCase.decide.readByColleague} />
        </Form>
      </Details>
    </Card>
  );
}

function reasonsIn({ actor, found, words }: Shown) {
  const anothers = found.claimedById !== null && found.claimedById !== actor.userId;
  const against: ReasonCode | null = found.own ? 'own_organization' : anothers ? 'claimed_by_another' : null;
  return against ? [sentence(words, { code: against })] : [];
}
