import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { sentence } from '@/app/_server/action';
import { reseller } from '@/app/_server/gates';
import { words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { reasonsAgainst } from '@/lib/enrollment/lifecycle';
import { findMine } from '@/lib/enrollment/queries';
import { withdraw } from '../actions';

/** What withdrawing means, before it happens. */
export default async function WithdrawPage() {
  const member = await reseller();
  const [mine, say] = await Promise.all([findMine(member), words()]);
  if (!mine) notFound();
  const { withdraw: w } = say.enrollmentNews;
  const reasons = reasonsAgainst('withdraw', member, mine.facts).map((reason) => sentence(say, reason));
  return (
    <Page width="narrow" heading={w.heading} title={false} back={{ href: '/enrollment', text: w.back }}>
      <p>{w.meaning}</p>
      <ul className="mt-3 mb-8 grid list-disc gap-2 pl-5 marker:text-muted">
        {w.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Form
        action={withdraw}
        title={w.heading}
        submit={w.submit}
        tone="danger"
        hidden={{ seen: `${mine.version}` }}
        reasons={reasons}
        beside={
          <ButtonLink href="/enrollment" tone="plain">
            {w.keep}
          </ButtonLink>
        }
      />
    </Page>
  );
}
