import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { AccessTag, PartnershipTag } from '@/components/partnership/tags';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { inForce } from '@/lib/admin-access/lifecycle';
import type { Locale } from '@/lib/locale';
import { over } from '@/lib/partnership/lifecycle';
import type { ListedProvider } from '@/lib/partnership/providers';
import { countryName } from '@/lib/region/names';

type ProvidersProps = {
  caption: string;
  heading?: string;
  rows: readonly ListedProvider[];
  words: Words;
  when: When;
  language: Locale;
};

/** Providers the company works with, or worked with: since when, how it stands, what each may do in the work account. */
export function Providers({ caption, heading, rows, words, when, language }: ProvidersProps) {
  const { columns: c } = words.partnerships.providers;
  return (
    <Card flush {...(heading ? { heading } : {})}>
      <Table
        caption={caption}
        columns={[
          { label: c.provider },
          { label: c.country },
          { label: c.status, lead: true },
          { label: c.access, lead: true },
          { label: c.since, figures: true },
          { label: c.customers },
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <Link key="provider" href={`/indirect-providers/${row.id}`}>
              <bdi>{row.provider}</bdi>
            </Link>,
            countryName(row.country, language),
            <PartnershipStanding key="status" row={row} words={words} when={when} />,
            <Access key="access" row={row} words={words} when={when} />,
            when.shortDate(row.since),
            <Customers key="customers" row={row} words={words} when={when} />,
          ],
        }))}
      />
    </Card>
  );
}

type RowProps = { row: ListedProvider; words: Words; when: When };

function PartnershipStanding({ row: { status, endsAt }, words: { partnerships: t }, when }: RowProps) {
  const day = endsAt && !over.includes(status) ? when.shortDate(endsAt) : null;
  return <PartnershipTag status={status}>{day ? t.endsOn({ day }) : t.statuses[status]}</PartnershipTag>;
}

/** Source: the seed's "Connect with an indirect provider", steps 5 and 6. */
function Customers({ row: { id, status, provider }, words }: RowProps) {
  const { providers: t } = words.partnerships;
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      <Link href={`/customers?pair=${id}`} aria-label={t.viewCustomersOf({ provider })}>
        {t.viewCustomers}
      </Link>
      {over.includes(status) ? null : (
        <Link href={`/invitations/new-customer?pair=${id}`} aria-label={t.inviteCustomersWith({ provider })}>
          {t.inviteCustomers}
        </Link>
      )}
    </span>
  );
}

function Access({ row: { access: status, scope, until }, words: { partnerships: t }, when }: RowProps) {
  if (!status || !scope) return t.none;
  const reach = t.scopes[scope];
  const granted = until ? t.until({ scope: reach, day: when.shortDate(until) }) : reach;
  return <AccessTag status={status}>{inForce.includes(status) ? granted : t.access[status]}</AccessTag>;
}
