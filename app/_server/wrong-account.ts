import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { minutes } from '@/lib/clock';
import type { Answer, Typed } from '@/lib/form/answer';
import { seal, unseal } from '@/lib/seal';
import { keepCookie, readCookie } from './cookies';
import { openShown, type ShownFor, sealShown } from './sealed-shown';
import { refuse } from './sentence';
import { signedIn } from './session';
import { shownTo, type WrongAccount } from './shown-for';
import { type Desk, keep } from './typing';
import { loadWords } from './words';

type Sent = { shown: ShownFor; why: WrongAccount; page: string; desk: Desk | null; typed: Typed };

const purpose = 'sent by a wrong account';
const cookie = 'sent-by-wrong-account';

/**
 * Refuses a form whose page was shown for somebody else than is there now. With script the form stays as it stands, with a button that
 * goes back to its account; without, a page of its own has the button, for the form's own page may not be there for this account.
 */
export async function refuseWrongAccount({ shown, why, page, desk, typed }: Sent): Promise<Answer> {
  if (desk) await keep(desk, typed);
  if (!(await headers()).has('next-action')) {
    await keepCookie(cookie, sealSent(shown, page, desk !== null), minutes(30));
    redirect('/other-account');
  }
  const [words, person] = await Promise.all([loadWords(), signedIn()]);
  const now = person ? shownTo(person) : shown;
  const named = {
    shown: shown.organization ?? '',
    shownTo: shown.person,
    used: now.organization ?? '',
    user: now.person,
  };
  const mayGoBack = why === 'another_account' && shown.organizationId;
  const code =
    why === 'another_person' || mayGoBack
      ? why
      : shown.organization && now.organization
        ? 'account_lost'
        : 'account_lost_unnamed';
  const answer = refuse(words, typed, [{ code, with: named }]);
  if (why !== 'another_account' || !shown.organizationId) return answer;
  const organization = shown.organization ?? '';
  const [text, done] = [words.typing.back.submit({ organization }), words.typing.back.done({ organization })];
  return { ...answer, wrongAccount: { organizationId: shown.organizationId, text, done } };
}

function sealSent(shown: ShownFor, page: string, typed: boolean): string {
  return seal(JSON.stringify([sealShown(shown), page, typed]), purpose, '').toString('base64url');
}

/** What this browser sent by a wrong account within the last half hour; null for nothing. */
export async function sentByWrongAccount(): Promise<{ shown: ShownFor; page: string; typed: boolean } | null> {
  const sealed = (await readCookie(cookie)) ?? '';
  const text = unseal(Buffer.from(sealed, 'base64url'), purpose, '');
  if (text === null) return null;
  const [token, page, typed] = JSON.parse(text) as [string, string, boolean];
  const shown = openShown(token);
  return shown && { shown, page, typed };
}
