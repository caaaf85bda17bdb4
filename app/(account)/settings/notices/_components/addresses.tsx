import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { StatusTag } from '@/components/ui/status-tag';
import { Table } from '@/components/ui/table';
import { type Locale, languages, locales } from '@/lib/locale';
import type { NoticeAddress } from '@/lib/notice/addresses';
import { add, remove, sendAllKinds } from '../actions';

type AddressesProps = {
  addresses: readonly NoticeAddress[];
  manages: boolean;
  kinds: Words['notices']['kinds'];
  t: Words['notices']['choose'];
  labels: Words['labels'];
  language: Locale;
};

/** The other addresses of a company, each confirmed or not, and one more. */
export function Addresses({ addresses, manages, kinds, t, labels, language }: AddressesProps) {
  const rows = addresses.map((address) => ({
    key: address.id,
    cells: [
      <Which key="email" {...{ address, kinds, t }} />,
      <HowItIs key="state" {...address} t={t} />,
      manages ? <Change key="change" {...address} t={t} /> : '',
    ],
  }));
  const columns = [{ label: t.address }, { label: t.proven, unseen: true }, { label: t.remove, unseen: true }];
  const spoken = locales.map((locale) => ({ value: locale, label: languages[locale].name }));
  return (
    <Card heading={t.addressesHeading}>
      <p className="mb-4 text-small">{t.addressesLead}</p>
      {rows.length > 0 ? (
        <Table caption={t.addressesCaption} columns={columns} rows={rows} />
      ) : (
        <p className="mb-4 text-muted">{t.noAddresses}</p>
      )}
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

type OneProps = { address: NoticeAddress } & Pick<AddressesProps, 'kinds' | 't'>;

function Which({ address: { email, without, by, byHere }, kinds, t }: OneProps) {
  return (
    <>
      <bdi>{email}</bdi>
      <span className="block font-normal text-muted text-small">
        {byHere ? t.addedBy({ by }) : t.addedByGone({ by })}
      </span>
      {without.length > 0 ? (
        <span className="block font-normal text-muted text-small">
          {t.without} {without.map((kind) => kinds[kind]).join(', ')}
        </span>
      ) : null}
    </>
  );
}

function HowItIs({ stopped, provenAt, t }: Pick<NoticeAddress, 'stopped' | 'provenAt'> & Pick<AddressesProps, 't'>) {
  if (stopped) return <StatusTag status="no">{t.stopped}</StatusTag>;
  return <StatusTag status={provenAt ? 'done' : 'wait'}>{provenAt ? t.proven : t.unproven}</StatusTag>;
}

function Change({
  id,
  email,
  without,
  t,
}: Pick<NoticeAddress, 'id' | 'email' | 'without'> & Pick<AddressesProps, 't'>) {
  const look = { tone: 'plain', size: 'small', hidden: { addressId: id } } as const;
  return (
    <>
      {without.length > 0 ? (
        <Form id={`all-${id}`} action={sendAllKinds} submit={t.allKinds} label={t.allKindsOf({ email })} {...look} />
      ) : null}
      <Form id={`remove-${id}`} action={remove} submit={t.remove} label={t.removeOf({ email })} {...look} />
    </>
  );
}
