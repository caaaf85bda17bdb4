import { named, type PageProps, readSearch } from '@/app/_server/address';
import { reseller } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { askForReset } from '../actions';

/** A letter with a link to choose a new password of the membership account. The answer is the same for every address. */
export default async function ForgotMembershipPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  await reseller();
  const [{ sent }, say] = await Promise.all([readSearch(searchParams, named('sent')), words()]);
  const { forgot: w, heading } = say.partnerId;
  return (
    <Page
      width="narrow"
      heading={w.heading}
      title={false}
      lead={w.lead}
      back={{ href: '/enrollment/partner-id', text: heading }}
    >
      {sent ? <Notice kind="success">{w.sent}</Notice> : null}
      <Form action={askForReset} title={w.heading} submit={w.submit}>
        <Field name="email" type="email" label={say.labels.email} autoComplete="off" />
      </Form>
    </Page>
  );
}
