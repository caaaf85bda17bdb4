import { redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { begunToken } from '@/app/_server/begun-sign-in';
import { safePath } from '@/app/_server/paths';
import { signedIn } from '@/app/_server/session';
import { words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { CodeField } from '@/components/ui/code-field';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { findBegun } from '@/lib/identity/begun-sign-in';
import { secondStepHref } from './_components/href';
import { finish } from './actions';

/** The second half of a sign-in. Whoever comes here without the first is sent back to it. Changes nothing. */
export default async function SecondStepPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [asked, say, person] = await Promise.all([
    readSearch(searchParams, named('next', 'with')),
    words(),
    signedIn(),
  ]);
  const next = safePath(asked.next);
  if (person) redirect(next ?? '/home');
  if (!(await findBegun(await begunToken()))) return <Over next={next} />;
  const { signIn: w } = say.secondStep;
  const recovery = asked.with === 'recovery-code';
  return (
    <Page width="narrow" heading={w.heading} title={false} lead={recovery ? w.recoveryLead : w.lead}>
      <Form key={`${recovery}`} action={finish} title={w.heading} submit={w.submit} hidden={next ? { next } : {}}>
        {recovery ? (
          <CodeField label={w.recovery} hint={w.recoveryHint} of="recovery" />
        ) : (
          <CodeField label={w.code} hint={w.codeHint} />
        )}
      </Form>
      <p className="mt-5">
        <Link href={secondStepHref(next, !recovery)}>{recovery ? w.useApp : w.useRecovery}</Link>
      </p>
      <div className="mt-8 border-line border-t pt-3">
        <Details summary={w.helpHeading}>
          <ul className="grid max-w-prose list-disc gap-2 py-1 pl-5">
            {w.help.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Details>
        <p>
          <Link href={next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'}>{w.cancel}</Link>
        </p>
      </div>
    </Page>
  );
}

async function Over({ next }: { next: string | null }) {
  const { signIn: w } = (await words()).secondStep;
  return (
    <Page width="narrow" heading={w.overHeading} lead={w.over}>
      <ButtonLink href={next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'}>{w.again}</ButtonLink>
    </Page>
  );
}
