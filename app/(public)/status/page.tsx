import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { carriedAddress } from '@/app/_server/carried';
import { signedIn } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { readReference } from '@/lib/enrollment/reference';
import { askForStatus } from './actions';

/** Asks for a letter that tells where an enrollment stands. The answer is the same for every reference and address. */
export default async function StatusPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [{ sent, reference: asked }, words, carried, person] = await Promise.all([
    readSearch(searchParams, named('sent', 'reference')),
    loadWords(),
    carriedAddress(),
    signedIn(),
  ]);
  const { enrollmentStatus: t, labels } = words;
  const reference = readReference(asked ?? '');
  if (sent) return <Sent email={carried} reference={reference} />;
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={t.lead}>
      <Form action={askForStatus} title={t.heading} submit={t.submit}>
        <Field
          name="reference"
          label={labels.reference}
          hint={t.referenceHint}
          value={reference ?? undefined}
          autoComplete="off"
          width="short"
        />
        <Field
          name="email"
          type="email"
          label={labels.email}
          hint={t.emailHint}
          value={carried ?? person?.email}
          autoComplete="email"
        />
      </Form>
    </Page>
  );
}

async function Sent({ email, reference }: { email: string | null; reference: string | null }) {
  const { enrollmentStatus: t } = await loadWords();
  return (
    <Page width="narrow" heading={t.sentHeading}>
      <p>{email && reference ? t.sent({ email, reference }) : t.sentUnnamed}</p>
      <p className="mt-3 text-muted">{t.sentMore}</p>
      <p className="mt-5">
        <Link href={reference ? `/status?reference=${reference}` : '/status'}>{t.again}</Link>
      </p>
    </Page>
  );
}
