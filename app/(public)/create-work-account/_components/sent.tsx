import { Page } from '@/app/_components/page';
import { carriedAddress } from '@/app/_server/carried';
import { loadWords } from '@/app/_server/words';
import { Link } from '@/components/ui/link';

/** What to do once the form was sent: the same whether or not the address has an account. */
export async function Sent({ next }: { next: string | null }) {
  const [{ createAccount, forgotPassword }, email] = await Promise.all([loadWords(), carriedAddress()]);
  const { sent: t } = createAccount;
  return (
    <Page width="narrow" heading={t.heading} back={{ href: '/sign-in', text: forgotPassword.signIn }}>
      <p>{email ? t.to({ email }) : t.somewhere}</p>
      <p className="mt-3 text-muted">{t.more}</p>
      <p className="mt-5">
        <Link href={next ? `/create-work-account?next=${encodeURIComponent(next)}` : '/create-work-account'}>
          {t.again}
        </Link>
      </p>
    </Page>
  );
}
