import type { ComponentProps } from 'react';
import type { News } from '@/app/_components/enrollment/news';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { begin } from '../actions';
import { checkAnswers } from './questions';

/** Where the applicant goes on from each news of an enrollment. */
export function waysOn({ enrollmentNews: t, putRight }: Words): NonNullable<ComponentProps<typeof News>['ways']> {
  const again = <ButtonLink href={checkAnswers}>{t.fix.sendAgain}</ButtonLink>;
  return {
    fix: <ButtonLink href="/enrollment/put-right">{putRight.open}</ButtonLink>,
    rejected: again,
    denied: <ButtonLink href="/enrollment/primary-contact?from=check">{t.denied.change}</ButtonLink>,
    qualified: <ButtonLink href="/agreements">{t.qualified.link}</ButtonLink>,
    active: <ButtonLink href="/settings/legal-info/program">{t.active.link}</ButtonLink>,
    again: <Form action={begin} submit={t.again.submit} />,
  };
}
