import { redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readSearch } from '@/app/_server/address';
import { begunToken } from '@/app/_server/begun-sign-in';
import { safePath } from '@/app/_server/paths';
import { signedIn } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
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
  const [query, words, person] = await Promise.all([
    readSearch(searchParams, named('next', 'with')),
    loadWords(),
    signedIn(),
  ]);
  const next = safePath(query.next);
  if (person) redirect(next ?? '/home');
  if (!(await findBegun(await begunToken()))) return <Over next={next} />;
  const { signIn: t } = words.secondStep;
  const recovery = query.with === 'recovery-code';
  return (
    <Page width="narrow" heading={t.heading} title={false} lead={recovery ? t.recoveryLead : t.lead}>
      <Form key={`${recovery}`} action={finish} title={t.heading} submit={t.submit} hidden={next ? { next } : {}}>
        {recovery ? (
          <CodeField label={t.recovery} hint={t.recoveryHint} of="recovery" />
        ) : (
          <CodeField label={t.code} hint={t.codeHint} />
        )}
      </Form>
      <p className="mt-5">
        <Link href={secondStepHref(next, !recovery)}>{recovery ? t.useApp : t.useRecovery}</Link>
      </p>
      <div className="mt-8 border-line border-t pt-3">
        <Details summary={t.helpHeading}>
          <ul className="grid max-w-prose list-disc gap-2 py-1 pl-5">
            {t.help.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Details>
        <p>
          <Link href={next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'}>{t.cancel}</Link>
        </p>
      </div>
    </Page>
  );
}

async function Over({ next }: { next: string | null }) {
  const { signIn: t } = (await loadWords()).secondStep;
  return (
    <Page width="narrow" heading={t.overHeading} lead={t.over}>
      <ButtonLink href={next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'}>{t.again}</ButtonLink>
    </Page>
  );
}
