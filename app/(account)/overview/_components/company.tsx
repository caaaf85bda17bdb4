import { HeldNews } from '@/app/_components/held-back';
import { ReviewPanel } from '@/app/_components/review-panel';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Columns } from '@/components/ui/card';
import type { Member } from '@/lib/actor';
import type { SignedIn } from '@/lib/organization/queries';
import { findSituation } from '@/lib/overview/facts';
import { nextStep, type Step } from '@/lib/overview/next-step';
import { findOverview } from '@/lib/overview/queries';
import { countSaved } from '@/lib/overview/saved';
import { Changed } from './changed';
import { Charts } from './charts';
import { Coming } from './coming';
import { Journey } from './journey';
import { Meanwhile } from './meanwhile';
import { NextStep, NothingWaits } from './next-step';
import { Also, Numbers } from './numbers';
import { OtherCompanies } from './other-companies';
import { Saved } from './saved';
import { Waits } from './waits';

type Account = SignedIn['accounts'][number];
type CompanyProps = {
  member: Member;
  account: Account;
  others: readonly Account[];
  words: Words;
  when: When;
  write: (count: number) => string;
};

/** How things stand for the company in use: the next step, its numbers, what else waits, what comes, what changed. */
export async function Company({ member, account, others, words, when, write }: CompanyProps) {
  const { kind } = account;
  const [situation, { waiting, coming, happened }] = await Promise.all([
    findSituation(
      member,
      kind,
      others.map(({ organizationId }) => organizationId),
    ),
    findOverview(member, when.zone),
  ]);
  const { facts, figures, charts, elsewhere, saved, colleagues } = situation;
  const kept = await countSaved(saved, { member, kind: account.kind, colleagues, zone: when.zone });
  const { overview: t } = words;
  const shared = { t, when, write };
  const step = nextStep({ facts, figures, waiting });
  const trades = isTrading(facts.enrollment?.status, kind);
  const rest = waiting.filter((each) => !isStep(each, step));
  const history = (facts.enrollment?.history ?? []).map(({ to, at }) => ({ to, at: new Date(at) }));
  return (
    <div className="grid gap-6">
      {step ? (
        <NextStep
          turn={step.waits ? t.othersTurn : t.nextStep}
          href={step.href}
          waits={step.waits ?? false}
          {...sentencesOf(step, t, when)}
        />
      ) : rest.length === 0 ? (
        <NothingWaits {...t.nothingWaits} />
      ) : null}
      <HeldNews organizationId={member.organizationId} />
      <Journey facts={facts} t={t} />
      {trades ? <Numbers label={t.numbers} figures={figures} {...shared} /> : null}
      <Columns
        side={
          <>
            <ReviewPanel passages={history} country={account.country} words={words} when={when} />
            {trades ? <Also figures={figures} {...shared} /> : null}
            <Saved views={kept} words={words} write={write} />
            {trades || coming.length > 0 ? <Coming coming={coming} audience={kind} t={t} when={when} /> : null}
            {trades ? null : <Meanwhile t={t.meanwhile} />}
            <OtherCompanies others={others} elsewhere={elsewhere} t={t} />
          </>
        }
      >
        {trades ? <Charts charts={charts} audience={kind} {...shared} /> : null}
        <Waits waiting={rest} audience={kind} t={t} when={when} />
        {trades || happened.length > 0 ? (
          <Changed happened={happened} audience={kind} words={words} when={when} />
        ) : null}
      </Columns>
    </div>
  );
}

function sentencesOf(step: Step, t: Words['overview'], when: When) {
  const { key, name = '', count = 0, atLeast = false, until } = step;
  const about = {
    name,
    count: atLeast ? { atLeast: count } : count,
    until: until ? when.date(until) : '',
  };
  const { heading, why, button } = t.steps[key];
  return { heading: heading(about), why: why(about), button: button(about) };
}

// The step says it already.
const isStep = ({ kind, id }: { kind: string; id: string }, step: Step | null) =>
  step !== null && (kind === 'enrollment' || kind === 'account' || step.href.endsWith(`/${id}`));

// Before it is enrolled, a reseller has nothing to count.
const isTrading = (enrollment: string | undefined, kind: Account['kind']) =>
  kind !== 'reseller' || enrollment === 'active' || enrollment === 'suspended';
