import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { usesReseller } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { askForReset } from './actions';

/**
 * A letter with a link to choose a new password of the membership account. The answer is the same for every address. Open to anybody:
 * whoever holds a membership account need be no reseller here, nor have an account of their own.
 */
export default async function ForgotMembershipPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [{ sent, reset }, words, links] = await Promise.all([
    readSearch(searchParams, named('sent', 'reset')),
    loadWords(),
    usesReseller(),
  ]);
  const { forgot: t, heading } = words.partnerId;
  const back = links ? { back: { href: '/enrollment/partner-id', text: heading } } : {};
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={t.lead} {...back}>
      {sent ? <Notice kind="success">{t.sent}</Notice> : null}
      {reset ? <Notice kind="success">{t.reset}</Notice> : null}
      <Form action={askForReset} title={t.heading} submit={t.submit}>
        <Field name="email" type="email" label={words.labels.email} autoComplete="off" />
      </Form>
    </Page>
  );
}
