import { redirect } from 'next/navigation';
import { Page } from '@/app/_components/page';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { limited } from '@/lib/enrollment/asked';
import { attemptIn, closesAt } from '@/lib/enrollment/needs';
import { findMine } from '@/lib/enrollment/queries';
import { listDocuments } from '@/lib/evidence/queries';
import { AskedItem } from './_components/asked-item';

/** Just what a reviewer asked for, thing by thing, each with how it was sent, how it is now, and the way to change it. */
export default async function PutRightPage() {
  const member = await reseller();
  const [mine, words, when, language] = await Promise.all([findMine(member), loadWords(), dates(), locale()]);
  if (!mine || !limited.includes(mine.status) || mine.requests.length === 0) redirect('/enrollment');
  const documents = await listDocuments(mine.id);
  const { putRight: t, conversation, caseFixes } = words;
  const of = mine.requests.length;
  return (
    <Page
      width="narrow"
      heading={t.heading}
      lead={t.lead({ day: when.date(closesAt(mine.facts)) })}
      back={{ href: '/enrollment', text: t.back }}
    >
      <ol className="grid gap-6">
        {mine.requests.map((request, at) => (
          <li key={request.id}>
            <AskedItem {...{ request, mine, documents, words, language }} number={at + 1} of={of} />
          </li>
        ))}
      </ol>
      <p className="mt-8">
        <ButtonLink href="/enrollment/check-answers">{t.sendAgain}</ButtonLink>
      </p>
      <p className="mt-6 text-small">
        {caseFixes.attemptOf(attemptIn(mine.attempts))} {t.longer}{' '}
        <Link href="/enrollment/conversation">{conversation.write}</Link>
      </p>
    </Page>
  );
}
