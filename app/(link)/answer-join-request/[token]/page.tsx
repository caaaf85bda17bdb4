import { About } from '@/app/_components/join-request/about';
import { AcceptForm } from '@/app/_components/join-request/accept-form';
import { DeclineForm } from '@/app/_components/join-request/decline-form';
import { Over } from '@/app/_components/join-request/over';
import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { named, type PageProps, readPath, readSearch, tokenPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { bearer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { fullName } from '@/lib/field/person-name';
import { rolesByLetter } from '@/lib/join-request/letter-roles';
import { reasonsAgainst } from '@/lib/join-request/lifecycle';
import { findByLetter } from '@/lib/join-request/queries';
import { DeadLink } from '../../_components/dead-link';
import { accept, decline } from './actions';

/** Somebody asks to join a company, by the link of its Global admin's letter. Opening the page changes nothing. */
export default async function AnswerJoinRequestPage({ params, searchParams }: PageProps) {
  const [{ token }, query, words, when] = await Promise.all([
    readPath(params, tokenPath),
    readSearch(searchParams, named('answer')),
    loadWords(),
    dates(),
  ]);
  const held = await bearer('answer_join_request', token);
  const request = held && (await findByLetter(held.actor));
  if (!held || !request)
    return (
      <DeadLink state={held ? 'superseded' : 'unknown'}>
        <ButtonLink href={held ? '/sign-in' : '/'}>{held ? words.deadLink.signIn : words.deadLink.home}</ButtonLink>
      </DeadLink>
    );
  const { joinRequest: t } = words;
  const { facts } = request;
  const asker = fullName(request.user);
  const isOpen = held.state === 'open' && reasonsAgainst('decline', held.actor, facts).length === 0;
  const declining = isOpen && query.answer === 'decline';
  const heading = declining ? t.declineHeading({ asker }) : t.heading({ asker, organization: facts.organization });
  const here = `/answer-join-request/${token}`;
  return (
    <Page
      width="narrow"
      heading={heading}
      title={isOpen ? false : heading}
      lead={declining ? t.declineLead({ asker }) : isOpen ? t.lead : null}
      {...(declining ? { back: { href: here, text: t.back } } : {})}
    >
      {isOpen ? null : <Over request={request} words={words} />}
      <Card>
        <About request={request} words={words} when={when} />
      </Card>
      <div className="mt-7">
        {declining ? (
          <DeclineForm action={decline} title={heading} hidden={{ token }} words={words}>
            <LetterCode code={held.code} />
          </DeclineForm>
        ) : null}
        {isOpen && !declining ? (
          <AcceptForm
            action={accept}
            title={heading}
            hidden={{ token }}
            roles={rolesByLetter}
            reasons={reasonsAgainst('accept', held.actor, facts)}
            declineHref={`${here}?answer=decline`}
            words={words}
          >
            <LetterCode code={held.code} />
            <p className="mb-6">{t.rolesByLetter}</p>
          </AcceptForm>
        ) : null}
        {isOpen ? null : <ButtonLink href="/settings/users">{t.over.users}</ButtonLink>}
      </div>
    </Page>
  );
}
