import { SeenList } from '@/app/_components/verification/seen-list';
import { Card } from '@/components/ui/card';
import { StatusTag } from '@/components/ui/status-tag';
import { checkLooks } from '@/components/verification/check-looks';
import type { CheckKind } from '@/generated/prisma/enums';
import { fullName } from '@/lib/field/person-name';
import { countryName } from '@/lib/region/names';
import { checkKinds, reviewersChecks } from '@/lib/verification/lifecycle';
import { CheckForm } from './check-form';
import { CheckHistory, settledBy } from './check-history';
import type { Shown } from './shown';

/** The stack of checks: each with its question, what was seen by itself, its state and clock, who said what of it, and its buttons. */
export function Checks(shown: Shown) {
  const { found, words } = shown;
  if (!found.facts.primaryContact) return null;
  return (
    <div id="checks" className="min-w-0 scroll-mt-4">
      <Card heading={words.staffCase.checks.heading} flush>
        <p className="px-5 pb-3 text-muted text-small md:px-6">{words.evidence.lead}</p>
        <ol className="border-line border-t">
          {checkKinds.map((kind) => (
            <Check key={kind} kind={kind} {...shown} />
          ))}
        </ol>
      </Card>
    </div>
  );
}

function Check({ kind, ...shown }: Shown & { kind: CheckKind }) {
  const { found, evidence, words, when } = shown;
  const check = found.checks.find((one) => one.kind === kind);
  const status = check?.status ?? 'not_started';
  const question = questions[kind]?.(shown);
  const own = reviewersChecks.find((one) => one === kind);
  return (
    <li className="grid gap-x-4 gap-y-2 border-line px-5 py-4 not-first:border-t md:px-6">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3>{words.staff.checks[kind]}</h3>
        <StatusTag status={checkLooks[status]}>{words.staff.checkStates[status]}</StatusTag>
      </div>
      <div>
        {question ? <p className="text-small">{question}</p> : null}
        <p className="text-muted text-tiny">{check ? settledBy(check, shown) : ''}</p>
        <SeenList seen={evidence.seen?.[kind] ?? []} words={words} when={when} />
      </div>
      {check ? <CheckHistory check={check} {...shown} /> : null}
      {check && own ? <CheckForm check={check} kind={own} {...shown} /> : null}
    </li>
  );
}

const questions: Partial<Record<CheckKind, (shown: Shown) => string>> = {
  employment: ({ found: { facts }, words: { staffCase } }) => {
    const { firstName = '', lastName = '' } = facts.primaryContact ?? {};
    return staffCase.checks.employment({ person: fullName({ firstName, lastName }), company: facts.company });
  },
  business: ({ found, words: { staffCase }, language }) =>
    staffCase.checks.business({
      company: found.facts.company,
      country: countryName(found.organization.countryIso2, language),
    }),
};
