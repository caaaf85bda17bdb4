import { type PageProps, readPath, tokenPath } from '@/app/_server/address';
import { bearer } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { DeadLink } from '../../_components/dead-link';
import { Invitation } from './_components/invitation';

/** An invitation to an organization, by the link of a letter. Opening it changes nothing. */
export default async function JoinPage({ params }: Pick<PageProps, 'params'>) {
  const { token } = await readPath(params, tokenPath);
  const [held, { deadLink: t }] = await Promise.all([bearer('join', token), loadWords()]);
  if (held?.state === 'open') return <Invitation token={token} {...held} />;
  const state = held?.state ?? 'unknown';
  return (
    <DeadLink state={state}>
      {state === 'expired' || state === 'superseded' ? <p>{t.joinAgain}</p> : null}
      <ButtonLink href={state === 'unknown' ? '/' : '/sign-in'}>{state === 'unknown' ? t.home : t.signIn}</ButtonLink>
    </DeadLink>
  );
}
