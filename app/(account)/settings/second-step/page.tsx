import { named, type PageProps, readSearch } from '@/app/_server/address';
import { anybodySignedIn } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import { hasPassword } from '@/lib/identity/passwords';
import { countCodesLeft, findSecondStep } from '@/lib/identity/second-step';
import { owesSecondStep } from '@/lib/identity/second-step-rule';
import { SettingsPage } from '../_components/settings-page';
import { ByPasskey } from './_components/by-passkey';
import { Elsewhere, Off } from './_components/off';
import { On } from './_components/on';

/** The second step at sign-in: what it is and how to set it up, or since when it is on and what can be done with it. */
export default async function SecondStepPage({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [reader, words, { next, done }] = await Promise.all([
    anybodySignedIn(),
    loadWords(),
    readSearch(searchParams, named('next', 'done')),
  ]);
  const { secondStep: t, settings } = words;
  const [on, has, codesLeft] = await Promise.all([findSecondStep(reader), hasPassword(reader), countCodesLeft(reader)]);
  const said = new Map(Object.entries(t.done)).get(done ?? '');
  return (
    <SettingsPage at="/settings/second-step" heading={t.heading} path={[settings.nav.mine]} lead={t.lead}>
      {said ? <Notice kind="success">{said}</Notice> : null}
      {owesSecondStep(reader) ? (
        <Notice kind="warning" heading={t.required.heading}>
          {t.required.text}
        </Notice>
      ) : null}
      {on ? <On {...on} codesLeft={codesLeft} /> : has ? <Off next={next} /> : <Elsewhere />}
      {on ? null : <ByPasskey reader={reader} next={next} />}
    </SettingsPage>
  );
}
