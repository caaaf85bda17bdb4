import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import type { OrganizationKind } from '@/generated/prisma/enums';
import { type Charts as Drawn, type Month, renewalsRead, tiesRead } from '@/lib/overview/charts';
import { MonthsChart } from './months-chart';
import { SentChart } from './sent-chart';

type ChartsProps = {
  charts: Drawn;
  audience: OrganizationKind;
  t: Words['overview'];
  when: When;
  write: (count: number) => string;
};

const lists = { provider: '/invitations', reseller: '/invitations?kind=customer' } as const;

/** The pictures of a company that trades: who joined it, what renews, what became of its invitations. */
export function Charts({ charts: { renewals, gained, sent }, audience, t: { charts: t }, when, write }: ChartsProps) {
  const joined = audience === 'provider' ? 'resellers' : 'customers';
  const two = drawn(renewals) && drawn(gained);
  return (
    <>
      <div className={`grid gap-6 empty:hidden ${two ? 'xl:grid-cols-2' : ''}`}>
        <MonthsChart name={joined} months={gained} most={tiesRead} {...{ t, when, write }} />
        <MonthsChart name="renewals" months={renewals} most={renewalsRead} {...{ t, when, write }} />
      </div>
      {sent && audience !== 'customer' ? <SentChart sent={sent} list={lists[audience]} {...{ t, write }} /> : null}
    </>
  );
}

const drawn = (months: readonly Month[]) => months.some(({ count }) => count > 0);
