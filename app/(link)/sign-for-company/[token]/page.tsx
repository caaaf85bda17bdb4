import { Page } from '@/app/_components/page';
import { named, type PageProps, readPath, readSearch, tokenPath } from '@/app/_server/address';
import { bearer } from '@/app/_server/gates';
import { signedIn } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { findByLetter } from '@/lib/delegation/queries';
import { apart } from '@/lib/reader/isolate';
import { DeadLink } from '../../_components/dead-link';
import { About } from './_components/about';
import { Over } from './_components/over';
import { Question } from './_components/question';
import { Refusing } from './_components/refusing';

/** Somebody is asked to accept the agreement for a company, by the link of their letter. Opening the page changes nothing. */
export default async function SignForCompanyPage({ params, searchParams }: PageProps) {
  const [{ token }, query, words, reader] = await Promise.all([
    readPath(params, tokenPath),
    readSearch(searchParams, named('answer', 'said')),
    loadWords(),
    signedIn(),
  ]);
  const held = await bearer('sign_for_company', token);
  const { letter: t } = words.delegation;
  if (!held)
    return (
      <DeadLink state="unknown">
        <ButtonLink href="/">{t.over.home}</ButtonLink>
      </DeadLink>
    );
  const facts = await findByLetter(held.actor);
  const by = apart(facts.askedBy);
  const company = apart(facts.organization);
  const isOpen = held.state === 'open' && facts.status === 'asked';
  const refusing = isOpen && query.answer === 'no';
  const heading = refusing ? t.noHeading : isOpen ? t.heading({ company }) : t.over.heading;
  const here = `/sign-for-company/${token}`;
  return (
    <Page
      width="narrow"
      heading={heading}
      title={isOpen ? false : heading}
      lead={refusing ? t.noLead({ company }) : isOpen ? t.lead({ by, company }) : null}
      {...(refusing ? { back: { href: here, text: t.backToQuestion } } : {})}
    >
      {query.said && facts.status === 'declined' ? <Notice kind="success">{t.saidNo}</Notice> : null}
      {reader && reader.email !== facts.email ? (
        <Notice kind="warning">{t.other({ email: reader.email, address: facts.email })}</Notice>
      ) : null}
      <About facts={facts} words={words} />
      {isOpen ? null : <Over facts={facts} words={words} />}
      {isOpen && refusing ? <Refusing {...{ token, heading, words }} code={held.code} /> : null}
      {isOpen && !refusing ? <Question {...{ token, here, heading, facts, held, words }} /> : null}
    </Page>
  );
}
