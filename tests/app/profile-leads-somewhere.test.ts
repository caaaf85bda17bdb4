import { expect, test } from 'vitest';
import { profileHref } from '@/app/(reseller)/enrollment/_components/row-details';
import type { Mine } from '@/lib/enrollment/queries';
import { reviewFields } from '@/lib/verification/review-reasons';

const asked = (...fields: string[]) => ({ requests: fields.map((field) => ({ field })) }) as Mine;

test('whatever a reviewer wants put right, the company profile leads to a page where it can be', () => {
  for (const field of reviewFields)
    expect(profileHref(asked(field), 'need'), field).toMatch(/^\/enrollment\/[a-z-]+(\?from=check)?$/);
  expect(profileHref(asked('case'), 'need')).toBe('/enrollment/check-answers');
  expect(profileHref(asked('case', 'company'), 'need')).toBe('/enrollment/company?from=check');
});
