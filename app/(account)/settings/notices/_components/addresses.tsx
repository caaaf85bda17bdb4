import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { StatusTag } from '@/components/ui/status-tag';
import { Table } from '@/components/ui/table';
import { type Locale, languages, locales } from '@/lib/locale';
import type { NoticeAddress } from '@/lib/notice/addresses';
import { add, remove } from '../actions';

type AddressesProps = {
  addresses: readonly NoticeAddress[];
  manages: boolean;
  t: Words['notices']['choose'];
  labels: Words['labels'];
  language: Locale;
};

/** The other addresses of a company, each confirmed or not, and one more. */
export function Addresses({ addresses, manages, t, labels, language }: AddressesProps) {
  const rows = addresses.map(({ id, email, provenAt }) => ({
    key: id,
    cells: [
      <bdi key="email">{email}</bdi>,
      <StatusTag key="state" status={provenAt ? 'done' : 'wait'}>
        {provenAt ? t.proven : t.unproven}
      </StatusTag>,
      manages ? <TakeOut key="remove" id={id} email={email} t={t} /> : '',
    ],
  }));
  const columns = [{ label: t.address }, { label: t.proven, unseen: true }, { label: t.remove, unseen: true }];
  const spoken = locales.map((locale) => ({ value: locale, label: languages[locale].name }));
  return (
    <Card heading={t.addressesHeading}>
      <p className="mb-4 text-small">{t.addressesLead}</p>
      {rows.length > 0 ? <Table caption={t.addressesCaption} columns={columns} rows={rows} /> : <p>{t.noAddresses}</p>}
      {manages ? (
        <Form id="add" action={add} submit={t.add} tone="plain">
          <Field name="email" label={labels.email} type="email" autoComplete="off" />
          <Select name="locale" label={labels.locale} value={language} choices={spoken} names />
        </Form>
      ) : (
        <p className="mt-4 text-small">{t.onlyManagers}</p>
      )}
    </Card>
  );
}

function TakeOut({ id, email, t }: { id: string; email: string; t: AddressesProps['t'] }) {
  const look = { submit: t.remove, label: t.removeOf({ email }), tone: 'plain', size: 'small' } as const;
  return <Form id={`remove-${id}`} action={remove} {...look} hidden={{ addressId: id }} />;
}
