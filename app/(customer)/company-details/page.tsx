import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { customer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { numbersTrail } from '@/lib/customer/keep-numbers';
import { findOwn } from '@/lib/customer/queries';
import { asOf } from '@/lib/form/changed-meanwhile';
import { countryRules } from '@/lib/region/country-rules';
import { save } from './actions';

/** The numbers of the customer's company that orders need. Source: domain fact 7.5, gate 11. */
export default async function CompanyDetailsPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const member = await customer();
  const [{ saved }, own, words] = await Promise.all([
    readSearch(searchParams, named('saved')),
    findOwn(member),
    loadWords(),
  ]);
  const { details: t, partners } = words.customers;
  if (!own)
    return (
      <Page width="narrow" heading={t.heading} back={{ href: '/partners', text: partners.heading }}>
        <EmptyState heading={partners.empty.heading}>{partners.empty.meaning}</EmptyState>
      </Page>
    );
  const known = await asOf(numbersTrail(own.organizationId));
  const { registrationIdRequired, registrationIdKinds } = countryRules(own.organization.countryIso2);
  const kinds = registrationIdKinds.map((value) => ({ value, label: words.places.registrationIds[value] }));
  return (
    <Page
      width="narrow"
      heading={t.heading}
      title={false}
      lead={t.lead}
      back={{ href: '/partners', text: partners.heading }}
    >
      {saved ? <Notice kind="success">{t.saved}</Notice> : null}
      <Notice kind="info">{registrationIdRequired ? t.required : t.optional}</Notice>
      <Form keeps="company-details" hidden={{ asOf: known }} action={save} title={t.heading} submit={t.submit}>
        {kinds.length > 1 ? (
          <Select
            name="registrationIdKind"
            label={t.kind}
            choices={kinds}
            empty={t.choose}
            value={own.registrationIdKind ?? undefined}
          />
        ) : null}
        <Field
          name="registrationId"
          label={kinds.length === 1 ? (kinds[0]?.label ?? t.number) : t.number}
          optional={!registrationIdRequired}
          value={own.registrationId ?? undefined}
        />
        <Field
          name="telephone"
          type="tel"
          label={t.telephone}
          hint={t.telephoneHint}
          optional={!registrationIdRequired}
          autoComplete="tel"
          value={own.telephone ?? undefined}
        />
      </Form>
    </Page>
  );
}
