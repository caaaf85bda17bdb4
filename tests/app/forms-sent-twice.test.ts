import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'app', 'components'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));

/** The buttons whose answer itself carries something: a cookie that the first answer may have carried to nobody. They make no row of their own. */
const doneAnew = [
  'app/(account)/reauthenticate/actions.ts again',
  'app/(account)/reauthenticate/actions.ts againByPasskey',
  'app/(account)/settings/actions.ts savePreferences',
  'app/(account)/settings/passkeys/actions.ts add',
  'app/(account)/settings/second-step/actions.ts confirm',
  'app/(account)/settings/second-step/actions.ts keep',
  'app/(account)/settings/second-step/actions.ts renewCodes',
  'app/(link)/answer-join-request/[token]/actions.ts accept',
  'app/(link)/answer-join-request/[token]/actions.ts decline',
  'app/(link)/answer-transfer/[token]/actions.ts approve',
  'app/(link)/answer-transfer/[token]/actions.ts decline',
  'app/(link)/authorize-partners/[token]/actions.ts decline',
  'app/(link)/authorize-provider/[token]/actions.ts decline',
  'app/(link)/confirm-change/[token]/actions.ts answer',
  'app/(link)/confirm/[token]/actions.ts answer',
  'app/(link)/confirm/[token]/actions.ts undo',
  'app/(link)/join/[token]/actions.ts join',
  'app/(link)/move-membership-account/[token]/actions.ts move',
  'app/(link)/prove-address/[token]/actions.ts prove',
  'app/(link)/prove-membership-address/[token]/actions.ts prove',
  'app/(link)/prove-new-address/[token]/actions.ts prove',
  'app/(link)/prove-notice-address/[token]/actions.ts prove',
  'app/(link)/reset-password/[token]/actions.ts reset',
  'app/(link)/sign-for-company/[token]/actions.ts decline',
  'app/(link)/sign-for-company/[token]/actions.ts take',
  'app/(link)/stop-way-back/[token]/actions.ts stop',
  'app/(link)/take-address-back/[token]/actions.ts undo',
  'app/(link)/take-way-back/[token]/actions.ts take',
  'app/(link)/way-back/[token]/actions.ts look',
  'app/(public)/sign-in/actions.ts signInWithIssuer',
  'app/(public)/sign-in/actions.ts signInWithPasskey',
  'app/(public)/sign-in/actions.ts signInWithPassword',
  'app/(public)/sign-in/second-step/actions.ts finish',
  'app/(staff)/authorized-providers/actions.ts find',
];

const buttons = sources
  .filter(({ text }) => text.startsWith(`'use server'`))
  .flatMap(({ name, text }) =>
    [...text.matchAll(/^export (?:const (\w+) = (\w+)\(|async function (\w+))/gm)].map(([, made, by, written]) => ({
      name: `${name} ${made ?? written}`,
      by: by ?? 'hand',
    })),
  );
const madeBy = (how: string) => buttons.filter(({ by }) => by === how).map(({ name }) => name);

// What makes nothing: the language and the account in use are the same however often they are chosen, a list is only looked through, and a
// device is only asked for a passkey.
const byHand = ['askAgain', 'askForPasskey', 'askToAdd', 'seek', 'speak', 'useAccount'];

test('every button does once what a form sent twice asks, but those whose answer carries a cookie', () => {
  expect(madeBy('repeatable').sort()).toEqual(doneAnew);
  expect(
    madeBy('hand')
      .map((name) => name.split(' ')[1])
      .sort(),
  ).toEqual(byHand);
  expect(madeBy('action').length).toBe(buttons.length - doneAnew.length - byHand.length);
  expect(buttons.length).toBeGreaterThan(100);
});

test('every form that posts to a button is the one that carries a key, but those of the frame and those that only look', () => {
  const posting = sources.filter(({ text }) => /<form\b[^>]*action=\{(?!`)/.test(text)).map(({ name }) => name);
  expect(posting.sort()).toEqual([
    'app/(account)/overview/_components/other-companies.tsx',
    'app/(provider)/indirect-resellers/agreement-status/page.tsx',
    'app/(provider)/indirect-resellers/diagnosis/page.tsx',
    'app/(public)/verify/_components/by-fingerprint.tsx',
    'app/(staff)/numbers/_components/range-form.tsx',
    'app/_components/choice-search.tsx',
    'app/_components/desk/desk-foot.tsx',
    'app/_components/desk/desk-form.tsx',
    'app/_components/invitation/other-accounts-invitation.tsx',
    'app/_components/invitation/other-accounts.tsx',
    'app/_components/list-filters.tsx',
    'app/_components/list-toolbar.tsx',
    'app/other-account/_components/ways-on.tsx',
    'components/shell/account-menu.tsx',
    'components/shell/language-switch.tsx',
    'components/ui/draft-notice.tsx',
    'components/ui/form-frame.tsx',
    'components/ui/post-form.tsx',
  ]);
  for (const keyed of ['components/ui/form-frame.tsx', 'components/ui/post-form.tsx'])
    expect(sources.find(({ name }) => name === keyed)?.text).toContain('<FormKey />');
});
