import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { SummaryList } from '@/components/ui/summary-list';
import type { Member } from '@/lib/actor';
import { listChecks } from '@/lib/company-change/queries';
import { checkKinds } from '@/lib/verification/lifecycle';

type VerificationInfoProps = { member: Member; words: Words; when: When };

/** What was verified of the company, and when each check was decided last. */
export async function VerificationInfo({ member, words, when }: VerificationInfoProps) {
  const { program: t } = words.companyChange;
  const { checks: names, checkStates: states } = words.staff;
  const checks = await listChecks(member);
  const items = checkKinds.flatMap((kind) =>
    checks
      .filter((check) => check.kind === kind)
      .map(({ status, movedAt }) => ({
        term: names[kind],
        value: t.checked({ state: states[status], at: when.date(movedAt) }),
      })),
  );
  return <Card heading={t.checks}>{items.length > 0 ? <SummaryList items={items} /> : <p>{t.none}</p>}</Card>;
}
