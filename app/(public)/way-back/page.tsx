import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { NameFields } from '@/components/ui/name-fields';
import { TextArea } from '@/components/ui/text-area';
import { ask } from './actions';

/** A company none of whose Global admins can sign in asks for another. The answer is the same for everybody. */
export default async function WayBackPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [{ sent }, words] = await Promise.all([readSearch(searchParams, named('sent')), loadWords()]);
  const { wayBack, labels, enrollmentStatus } = words;
  const { ask: t } = wayBack;
  if (sent) return <Sent />;
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={t.lead}>
      <Card heading={t.how}>
        <ol className="grid max-w-prose list-decimal gap-2 pl-5">
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Card>
      <div className="mt-7">
        <Form keeps="way-back" action={ask} title={t.heading} submit={t.submit}>
          <Field name="company" label={t.company} autoComplete="organization" />
          <Field
            name="reference"
            label={labels.reference}
            hint={enrollmentStatus.referenceHint}
            autoComplete="off"
            width="short"
          />
          <h2 className="mt-7 mb-4">{t.person}</h2>
          <NameFields labels={labels} />
          <Field name="email" type="email" label={labels.email} hint={t.emailHint} autoComplete="email" />
          <TextArea name="story" label={t.story} hint={t.storyHint} />
        </Form>
      </div>
    </Page>
  );
}

async function Sent() {
  const { ask: t } = (await loadWords()).wayBack;
  return (
    <Page width="narrow" heading={t.sentHeading}>
      <p>{t.sent}</p>
      <p className="mt-3 text-muted">{t.sentMore}</p>
      <p className="mt-5">
        <Link href="/way-back">{t.again}</Link>
      </p>
    </Page>
  );
}
