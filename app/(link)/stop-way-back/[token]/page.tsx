import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { bearer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { fullName } from '@/lib/field/person-name';
import { findToStop } from '@/lib/way-back/answers';
import { DeadLink } from '../../_components/dead-link';
import { stop } from './actions';

/** Somebody of a company stops that another person becomes Global admin there. Opening the page changes nothing. */
export default async function StopWayBackPage({ params }: Pick<PageProps, 'params'>) {
  const [{ token }, words] = await Promise.all([readPath(params, tokenPath), loadWords()]);
  const held = await bearer('stop_way_back', token);
  if (!held)
    return (
      <DeadLink state="unknown">
        <ButtonLink href="/">{words.deadLink.home}</ButtonLink>
      </DeadLink>
    );
  const { stop: t } = words.wayBack;
  const asked = await findToStop(held.actor);
  const heading = t.heading({ company: asked.company });
  const person = { person: fullName(asked), email: asked.email };
  if (held.state !== 'open')
    return (
      <Page width="narrow" heading={heading}>
        <Notice kind={asked.status === 'stopped' ? 'success' : 'info'}>
          {asked.status === 'stopped' ? t.stopped : t.over}
        </Notice>
        <p className="mb-5">{t.advice}</p>
        <ButtonLink href="/settings/users">{t.users}</ButtonLink>
      </Page>
    );
  return (
    <Page width="narrow" heading={heading} title={false} lead={t.lead(person)}>
      <Form action={stop} title={heading} submit={t.submit} tone="danger" hidden={{ token }}>
        <LetterCode code={held.code} />
      </Form>
    </Page>
  );
}
