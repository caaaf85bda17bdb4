import { Page } from '@/app/_components/page';
import { carriedAddress } from '@/app/_server/carried';
import { words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';

/** What to do once the form was sent: the same whether or not the address has an account. */
export async function Sent({ next }: { next: string | null }) {
  const [{ createAccount, forgotPassword }, email] = await Promise.all([words(), carriedAddress()]);
  const { sent: w } = createAccount;
  return (
    <Page width="narrow" heading={w.heading} back={{ href: '/sign-in', text: forgotPassword.signIn }}>
      <p>{email ? w.to({ email }) : w.somewhere}</p>
      <p className="mt-3 text-muted">{w.more}</p>
      <p className="mt-5">
        <Link href={next ? `/create-work-account?next=${encodeURIComponent(next)}` : '/create-work-account'}>
          {w.again}
        </Link>
      </p>
    </Page>
  );
}
