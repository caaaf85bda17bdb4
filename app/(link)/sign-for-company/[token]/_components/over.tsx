import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { now } from '@/lib/clock';
import { open } from '@/lib/delegation/lifecycle';
import type { Facts } from '@/lib/delegation/needs';
import { apart } from '@/lib/reader/isolate';
import { signInFor } from './sign-in-for';

type Became = keyof Words['delegation']['letter']['over'] & (Facts['status'] | 'overtaken' | 'void');

/** What became of a request that is not to be answered any more, and the way on. */
export function Over({ facts, words }: { facts: Facts; words: Words }) {
  const { over: t } = words.delegation.letter;
  const said = t[becameOf(facts)];
  const company = apart(facts.organization);
  const goesOn = facts.status === 'taken' || facts.status === 'used';
  return (
    <>
      <Notice kind="info">{typeof said === 'string' ? said : said({ company })}</Notice>
      <ButtonLink href={goesOn ? signInFor(facts.organizationId) : '/'}>{goesOn ? t.signIn : t.home}</ButtonLink>
    </>
  );
}

// One past its day has run out, whether or not the clock has been there.
function becameOf({ status, accepted, takenBack, expiresAt }: Facts): Became {
  if (takenBack && (status === 'withdrawn' || open.includes(status))) return 'void';
  if (status === 'asked' && expiresAt <= now()) return 'expired';
  return status === 'withdrawn' && accepted ? 'overtaken' : status;
}
