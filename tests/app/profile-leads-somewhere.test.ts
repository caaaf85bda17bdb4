import { expect, test } from 'vitest';
import { putRightAt } from '@/app/_server/cures';
import { reviewFields } from '@/lib/verification/review-reasons';

test('what a reviewer wants put right leads to a page of the applicant’s, and what concerns the whole to none of its own', () => {
  for (const field of reviewFields.filter((each) => each !== 'case'))
    expect(putRightAt(field), field).toMatch(
      /_proof$/.test(field) ? /^\/enrollment\/documents#[a-z]+$/ : /^\/enrollment\/[a-z/-]+\?from=check$/,
    );
  for (const none of ['case', 'reload', 'toString', '']) expect(putRightAt(none), none).toBeNull();
});
