import { builtPages } from './support/built';
import { listSeen } from './support/seen';
import { expect, test } from './support/test';

// Runs after all walks of a whole run: playwright.config.ts.
// Each only leads on to another page.
const signposts = ['/home'];

test('axe has looked at every page of the build, in at least one state', () => {
  const seen = listSeen();
  expect(builtPages().filter((route) => !seen.has(route) && !signposts.includes(route))).toEqual([]);
});
