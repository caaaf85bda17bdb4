import { Card } from '@/components/ui/card';
import { type Status, StatusTag } from '@/components/ui/status-tag';
import type { CheckKind, CheckStatus } from '@/generated/prisma/enums';
import { fullName } from '@/lib/field/person-name';
import { countryName } from '@/lib/region/names';
import { domainsOf } from '@/lib/verification/domains';
import { checkKinds } from '@/lib/verification/lifecycle';
import type { Shown } from './shown';

const looks: Record<CheckStatus, Status> = {
  not_started: 'off',
  running: 'todo',
  needs_info: 'wait',
  passed: 'done',
  failed: 'no',
};

/** The stack of checks: each with its question, what is known about it, its state, and who settled it. */
export function Checks(shown: Shown) {
  const { found, words } = shown;
  if (!found.facts.primaryContact) return null;
  return (
    <div id="checks" className="min-w-0">
      <Card heading={words.staffCase.checks.heading} flush>
        <ol>
          {checkKinds.map((kind) => (
            <Check key={kind} kind={kind} {...shown} />
          ))}
        </ol>
      </Card>
    </div>
  );
}

function Check({ kind, ...shown }: Shown & { kind: CheckKind }) {
  const { found, words } = shown;
  const status = found.checks.find((check) => check.kind === kind)?.status ?? 'not_started';
  return (
    <li className="grid gap-x-4 gap-y-1.5 border-line px-5 py-3 not-first:border-t md:grid-cols-[minmax(0,1fr)_auto] md:px-6">
      <div>
        <h3>{words.staff.checks[kind]}</h3>
        <p className="text-small">{questions[kind](shown)}</p>
        <p className="text-muted text-tiny">{settledBy(kind, shown)}</p>
      </div>
      <div>
        <StatusTag status={looks[status]}>{words.staff.checkStates[status]}</StatusTag>
      </div>
    </li>
  );
}

const questions: Record<CheckKind, (shown: Shown) => string> = {
  email_ownership: ({ found, words: { staffCase } }) => {
    const { checks: t } = staffCase;
    const check = found.checks.find(({ kind }) => kind === 'email_ownership');
    const address = found.facts.primaryContact?.email ?? '';
    if (check && looks[check.status] === 'no') return t.denied({ address: check.evidence ?? address });
    return found.facts.confirmedAddress === address ? t.confirmed({ address }) : t.unconfirmed({ address });
  },
  email_domain: ({ found, words: { staffCase } }) => {
    const { checks: t } = staffCase;
    const site = found.profile?.contacts.find(({ kind }) => kind === 'support')?.website;
    const { domain, website, same } = domainsOf(found.facts.primaryContact?.email, site);
    if (!website) return t.noWebsite({ domain: domain ?? '' });
    return same ? t.sameDomain({ domain: website }) : t.otherDomain({ domain: domain ?? '', website });
  },
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

function settledBy(wanted: CheckKind, { found, words: { staffCase }, when }: Shown): string {
  const check = found.checks.find(({ kind }) => kind === wanted);
  if (!check || (looks[check.status] !== 'done' && looks[check.status] !== 'no')) return '';
  const at = when.dateTime(check.movedAt);
  const name = found.names.get(check.decidedById ?? '');
  return name ? staffCase.checks.by({ name, at }) : staffCase.checks.contact({ at });
}
