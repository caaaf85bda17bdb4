import { expect, test } from 'vitest';
import { CheckStatus, ImportStatus } from '@/generated/prisma/enums';
import type { Actor } from '@/lib/actor';
import { listSteps } from '@/lib/invitation-list/steps';
import { type CheckEvent, life, lifecycle, statusOf } from '@/lib/verification/lifecycle';
import { admin, outsiders } from '../support/oracle';

type Ruled<Status> = { who: readonly string[]; from: readonly Status[]; to: Status };

/**
 * A check: the contact's link or the applicant's sending in starts it, a reviewer or the link passes or fails it, a reviewer asks, and what
 * was decided is opened again when what it was about changes.
 */
const checks: Record<string, Ruled<CheckStatus>> = {
  start: { who: ['bearer', 'member'], from: ['not_started', 'needs_info', 'failed'], to: 'running' },
  pass: { who: ['bearer', 'reviewer'], from: ['running', 'needs_info'], to: 'passed' },
  ask: { who: ['reviewer'], from: ['running'], to: 'needs_info' },
  fail: { who: ['bearer', 'reviewer'], from: ['not_started', 'running', 'needs_info'], to: 'failed' },
  reopen: { who: ['bearer', 'reviewer', 'member'], from: ['passed', 'failed'], to: 'running' },
  renew: { who: ['reviewer'], from: ['not_started', 'passed', 'failed'], to: 'passed' },
};
const check = {
  id: 'check',
  enrollmentId: 'enrollment',
  organizationId: 'company',
  kind: 'business',
  version: 0,
} as const;
const people = { member: admin('company'), ...outsiders };

test('every event of a check has a rule, and every rule an event', () => {
  expect(Object.keys(lifecycle).sort()).toEqual(Object.keys(checks).sort());
});

test.each(Object.entries(checks))('a check’s %s is for whom and from where the rule says', (event, rule) => {
  expect(lifecycle[event as CheckEvent].to).toBe(rule.to);
  for (const actor of Object.values(people))
    for (const status of Object.values(CheckStatus))
      expect(
        life.reasonsAgainst(event as CheckEvent, actor, { ...check, status, decidedById: idOf(actor) }).length === 0,
        `${actor.as} at ${status}`,
      ).toBe(rule.who.includes(actor.as) && rule.from.includes(status));
});

test('what a colleague found failed is opened again by that colleague, or by other answers, not by another reviewer', () => {
  for (const actor of Object.values(people))
    expect(
      life
        .reasonsAgainst('reopen', actor, { ...check, status: 'failed', decidedById: 'a colleague' })
        .map(({ code }) => code),
      actor.as,
    ).toEqual(
      actor.as === 'reviewer' ? ['failed_by_another'] : checks.reopen?.who.includes(actor.as) ? [] : ['not_yours'],
    );
});

const idOf = (actor: Actor) => ('userId' in actor ? actor.userId : null);

test('a check stands where its own row says, and one that nobody began has not started', () => {
  const checks = [
    { id: 'one', kind: 'email_domain', status: 'passed', version: 2 },
    { id: 'two', kind: 'business', status: 'running', version: 1 },
  ] as const;
  expect(statusOf({ checks }, 'business')).toBe('running');
  expect(statusOf({ checks }, 'employment')).toBe('not_started');
});

/** A list of invitations: checked as often as its columns are said, sent as often as rows are ready, stopped and ended by its job. */
const lists: Record<string, Omit<Ruled<ImportStatus>, 'who'>> = {
  check: { from: ['uploaded', 'checked'], to: 'checked' },
  send: { from: ['checked', 'sent'], to: 'sending' },
  stop: { from: ['sending'], to: 'checked' },
  end: { from: ['sending'], to: 'sent' },
};

test('every step of a list leads from where to where the rule says', () => {
  expect(listSteps).toEqual(lists);
  for (const status of Object.values(ImportStatus))
    expect(Object.values(lists).some(({ from, to }) => from.includes(status) || to === status)).toBe(true);
});
