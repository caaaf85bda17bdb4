import { type Line, linesOf } from '@/app/_components/company-change/lines';
import { ChangeState } from '@/app/_components/company-change/state';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import type { CompanyPart } from '@/generated/prisma/enums';
import { inForce, slugOf } from '@/lib/company-change/parts';
import type { Company } from '@/lib/company-change/queries';
import type { Locale } from '@/lib/locale';

type PartCardProps = { part: CompanyPart; company: Company; words: Words; language: Locale };

/** What is in force of one part of the company and, where a change of it is open, what is to be beside it. */
export function PartCard({ part, company, words, language }: PartCardProps) {
  const { partner: t } = words.companyChange;
  const open = company.open.find((change) => change.part === part);
  const reading = { part, country: company.organization.countryIso2, words, language };
  const now = linesOf(inForce(part, company.profile), reading);
  const named = words.reviewFields[part];
  return (
    <Card
      heading={named}
      actions={
        open ? null : (
          <Link href={`/settings/legal-info/change/${slugOf(part)}`}>
            {t.change}
            <span className="sr-only">: {named}</span>
          </Link>
        )
      }
    >
      {open ? (
        <div className="@container">
          <div className="grid gap-x-6 gap-y-4 @min-[36rem]:grid-cols-2">
            <Side heading={t.inForce} lines={now} words={words} />
            <div className="rounded-control bg-indigo-wash px-4 py-3">
              <Side heading={t.toBe} lines={linesOf(open.answers, reading)} words={words} />
              <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
                <ChangeState status={open.status} words={words} />
                <Link href={`/settings/legal-info/changes/${open.id}`}>
                  {t.seeChange}
                  <span className="sr-only">: {named}</span>
                </Link>
              </p>
            </div>
          </div>
        </div>
      ) : (
        <SummaryList items={now.map((line) => saidOf(line, words))} />
      )}
    </Card>
  );
}

function Side({ heading, lines, words }: { heading: string; lines: readonly Line[]; words: Words }) {
  return (
    <div className="min-w-0">
      <h3 className="text-muted text-small">{heading}</h3>
      <dl className="grid gap-2">
        {lines.map((line) => (
          <div key={line.term}>
            <dt className={lines.length > 1 ? 'text-muted text-tiny' : 'sr-only'}>{line.term}</dt>
            <dd className="wrap-anywhere whitespace-pre-line">
              <bdi>{saidOf(line, words).value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const saidOf = ({ term, value }: Line, { companyChange: { compare: t } }: Words): Line => ({
  term,
  value: value || t.none,
});
