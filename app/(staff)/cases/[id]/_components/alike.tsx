import { Card } from '@/components/ui/card';
import { Compared } from '@/components/ui/compared';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { Alike as AlikeCompany } from '@/lib/duplicate/review';
import { differences } from '@/lib/field/differences';
import { alikeRows } from './alike-rows';
import type { Shown } from './shown';

/** The companies like this one: in what they agree, what differs sign by sign, and what the applicant said of them. */
export function Alike(shown: Shown) {
  const { found, evidence, words } = shown;
  const { alikeReview: t } = words;
  if (!found.profile || found.facts.directPartner) return null;
  const companies = evidence.alike;
  return (
    <Card heading={t.heading} flush>
      <p className="px-5 pt-1 pb-3 text-muted md:px-6">{companies.length > 0 ? t.lead : t.none}</p>
      {companies.map((company) => (
        <One key={company.organizationId} company={company} shown={shown} />
      ))}
    </Card>
  );
}

function One({ company, shown }: { company: AlikeCompany; shown: Shown }) {
  const { alike, alikeReview: t } = shown.words;
  const rows = alikeRows(company, shown).map(({ key, term, there, here }) => {
    const { one, other } = differences(there, here);
    return {
      key,
      cells: [
        term,
        <Compared key="there" pieces={one} side="there" />,
        <Compared key="here" pieces={other} side="here" />,
      ],
    };
  });
  return (
    <section className="grid gap-2 border-line border-t py-4">
      <div className="grid gap-1 px-5 md:px-6">
        <h3>
          <bdi>{company.name}</bdi>
        </h3>
        <p className="text-small">{t.kinds({ kinds: company.agrees.map((kind) => alike.agrees[kind]).join(', ') })}</p>
        <p className="text-small">
          {company.caseId ? (
            <Link href={`/cases/${company.caseId}`}>{t.open({ reference: company.reference ?? '' })}</Link>
          ) : (
            t.accountOnly
          )}
        </p>
        <Said company={company} shown={shown} />
      </div>
      <Table caption={company.name} columns={[{ label: t.what }, { label: t.there }, { label: t.here }]} rows={rows} />
    </section>
  );
}

function Said({ company: { said, request }, shown: { words, when } }: { company: AlikeCompany; shown: Shown }) {
  const { alikeReview: t } = words;
  return (
    <>
      {said ? (
        <div>
          <p className="text-muted text-small">{t.said({ by: said.by ?? '', at: when.dateTime(said.answeredAt) })}</p>
          <blockquote className="whitespace-pre-line border-line border-l-4 pl-3">
            <bdi>{said.reason}</bdi>
          </blockquote>
        </div>
      ) : null}
      {request ? <p>{t.asked[request.status]({ at: when.dateTime(request.movedAt) })}</p> : null}
      {said || request ? null : <p className="text-turmeric-ink">{t.unsaid}</p>}
    </>
  );
}
