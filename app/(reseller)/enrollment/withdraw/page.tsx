import { notFound } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { reasonsAgainst } from '@/lib/enrollment/lifecycle';
import { findMine } from '@/lib/enrollment/queries';
import { Choices } from '../_components/choices';
import { withdraw } from '../actions';

/** What withdrawing means, before it happens. */
export default async function WithdrawPage() {
  const member = await reseller();
  const [mine, words] = await Promise.all([findMine(member), loadWords()]);
  if (!mine) notFound();
  const { withdraw: t } = words.enrollmentNews;
  const reasons = reasonsAgainst('withdraw', member, mine.facts).map((reason) => sentence(words, reason));
  return (
    <Page width="narrow" heading={t.heading} title={false} back={{ href: '/enrollment', text: t.back }}>
      <p>{t.meaning}</p>
      <ul className="mt-3 mb-8 grid list-disc gap-2 pl-5 marker:text-muted">
        {t.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <div className="mb-8">
        <Choices mine={mine} />
      </div>
      <Form
        action={withdraw}
        title={t.heading}
        submit={t.submit}
        tone="danger"
        hidden={{ seen: `${mine.version}` }}
        reasons={reasons}
        beside={
          <ButtonLink href="/enrollment" tone="plain">
            {t.keep}
          </ButtonLink>
        }
      />
    </Page>
  );
}
