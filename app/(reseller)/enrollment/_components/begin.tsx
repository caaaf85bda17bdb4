import { sentence } from '@/app/_server/action';
import { accountInUse, signedIn } from '@/app/_server/session';
import { locale, words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { Page } from '@/components/ui/page';
import { Sheet } from '@/components/ui/sheet';
import type { Member } from '@/lib/actor';
import { reasonsAgainstStarting } from '@/lib/enrollment/lifecycle';
import { begin } from '../actions';
import { marketOf } from './caption';

/** Before the first enrollment: what it will be, what to have at hand, and the button that begins it. */
export async function Begin({ member }: { member: Member }) {
  const [say, language, person] = await Promise.all([words(), locale(), signedIn()]);
  const account = person ? accountInUse(person) : null;
  const { begin: w } = say.enrollment;
  const market = await marketOf(account?.country ?? '', language);
  const reasons = reasonsAgainstStarting(member).map((reason) => sentence(say, reason));
  return (
    <Page width="narrow" heading={w.heading} lead={w.lead({ company: account?.name ?? '', ...market })}>
      <Sheet heading={w.needHeading}>
        <ul className="grid list-disc gap-2 pl-5 marker:text-muted">
          {w.need.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
        <p className="mt-4 text-muted text-small">{w.time}</p>
      </Sheet>
      <div className="mt-8">
        <Form action={begin} submit={w.submit} reasons={reasons} beside={<Link href="/welcome">{w.welcome}</Link>} />
      </div>
    </Page>
  );
}
