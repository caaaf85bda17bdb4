import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { customer } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
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
  const [{ saved }, own, say] = await Promise.all([readSearch(searchParams, named('saved')), findOwn(member), words()]);
  const { details: w, partners } = say.customers;
  if (!own)
    return (
      <Page width="narrow" heading={w.heading} back={{ href: '/partners', text: partners.heading }}>
        <EmptyState heading={partners.empty.heading}>{partners.empty.meaning}</EmptyState>
      </Page>
    );
  const known = await asOf(numbersTrail(own.organizationId));
  const { registrationIdRequired, registrationIdKinds } = countryRules(own.organization.countryIso2);
  const kinds = registrationIdKinds.map((value) => ({ value, label: say.places.registrationIds[value] }));
  return (
    <Page
      width="narrow"
      heading={w.heading}
      title={false}
      lead={w.lead}
      back={{ href: '/partners', text: partners.heading }}
    >
      {saved ? <Notice kind="success">{w.saved}</Notice> : null}
      <Notice kind="info">{registrationIdRequired ? w.required : w.optional}</Notice>
      <Form keeps="company-details" hidden={{ asOf: known }} action={save} title={w.heading} submit={w.submit}>
        {kinds.length > 1 ? (
          <Select
            name="registrationIdKind"
            label={w.kind}
            choices={kinds}
            empty={w.choose}
            value={own.registrationIdKind ?? undefined}
          />
        ) : null}
        <Field
          name="registrationId"
          label={kinds.length === 1 ? (kinds[0]?.label ?? w.number) : w.number}
          optional={!registrationIdRequired}
          value={own.registrationId ?? undefined}
        />
        <Field
          name="telephone"
          type="tel"
          label={w.telephone}
          hint={w.telephoneHint}
          optional={!registrationIdRequired}
          autoComplete="tel"
          value={own.telephone ?? undefined}
        />
      </Form>
    </Page>
  );
}
