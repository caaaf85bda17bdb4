import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { memberIn, person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { loadWords, locale } from '@/app/_server/words';
import { Company } from './_components/company';
import { NextStep } from './_components/next-step';
import { Staff } from './_components/staff';

/** The first page of somebody at work, whatever their audiences: what waits for them, how things stand, what comes next, what changed. */
export default async function OverviewPage() {
  const signed = await person();
  const [words, when, language] = await Promise.all([loadWords(), dates(), locale()]);
  const { overview: t } = words;
  const account = accountInUse(signed);
  const others = signed.accounts.filter(({ organizationId }) => organizationId !== account?.organizationId);
  const write = (count: number) => new Intl.NumberFormat(language).format(count);
  const shared = { words, when, write };
  const lead = account ? t.lead({ organization: account.name }) : t.leadStaff;
  return (
    <Page width="wide" heading={t.heading({ name: signed.firstName })} lead={`${when.today()}. ${lead}`}>
      <div className="grid gap-10">
        {signed.staff.length > 0 ? <Staff userId={signed.userId} roles={signed.staff} {...shared} /> : null}
        {account ? (
          <Company member={await memberIn(signed, account)} account={account} others={others} {...shared} />
        ) : null}
        {signed.staff.length === 0 && !account ? (
          <NextStep turn={t.nextStep} href="/create-work-account" {...t.noAudience} />
        ) : null}
      </div>
    </Page>
  );
}
