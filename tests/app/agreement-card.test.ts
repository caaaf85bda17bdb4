import { expect, test } from 'vitest';
import { cardState } from '@/app/(account)/agreements/_components/card-state';

const listed = { id: 'v2', withdrawnAt: null, signatures: [] };
const missing = ['not_verified'];

test('a version that a company need not accept is said to be so, whatever would be missing, and offered to nobody', () => {
  expect(cardState(listed, undefined, missing)).toBe('notNeeded');
  expect(cardState(listed, undefined, [])).toBe('notNeeded');
  expect(cardState(listed, 'v3', [])).toBe('notNeeded');
});

test('the version that is next waits for what is missing, then for the acceptance', () => {
  expect(cardState(listed, 'v2', missing)).toBe('notYet');
  expect(cardState(listed, 'v2', [])).toBe('toAccept');
});

test('one that was accepted says so, also where another is next; one taken back says that', () => {
  expect(cardState({ ...listed, signatures: ['s'] }, 'v3', [])).toBe('accepted');
  expect(cardState({ ...listed, signatures: ['s'], withdrawnAt: new Date() }, undefined, [])).toBe('takenBack');
});
