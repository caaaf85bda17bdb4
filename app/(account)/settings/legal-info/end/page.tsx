import { redirect } from 'next/navigation';
import { Effects } from '@/app/_components/people/effects';
import { dates } from '@/app/_server/dates';
import { reseller } from '@/app/_server/gates';
import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea } from '@/components/ui/text-area';
import { after, days, now } from '@/lib/clock';
import { globalAdmin } from '@/lib/conditions';
import { findMine } from '@/lib/enrollment/queries';
import { findRunning, findTouched, leavable, mostTouched } from '@/lib/exit/queries';
import { noticeLengths } from '@/lib/partnership/schema';
import { upTo } from '@/messages/counted';
import { SettingsPage } from '../../_components/settings-page';
import { giveNotice } from './actions';

const back = '/settings/legal-info/program';

/** Ends the participation as an indirect reseller: what that touches, how long the notice runs, and why. Source: domain fact 11.1. */
export default async function EndParticipationPage() {
  const actor = await reseller();
  const [mine, running, touched, words, when] = await Promise.all([
    findMine(actor),
    findRunning(actor),
    findTouched(actor),
    loadWords(),
    dates(),
  ]);
  if (!mine || !leavable.includes(mine.status) || running) redirect(back);
  const { exit: t, settings, partnershipEnd } = words;
  const { noticeDays: n } = partnershipEnd;
  const names = touched.providers.map(({ name }) => name).join(', ');
  const { customers, invitations, subscriptions } = touched;
  const many = (count: number) => upTo(count, mostTouched);
  const effects = [
    touched.providers.length > 0 ? t.effects.providers({ names }) : t.effects.noProviders,
    ...(customers + subscriptions > 0
      ? [t.effects.customers({ count: many(customers), subscriptions: many(subscriptions) })]
      : []),
    ...(invitations > 0 ? [t.effects.invitations({ count: many(invitations) })] : []),
    t.effects.access,
    t.effects.letters,
    t.effects.undo,
    t.effects.again,
  ];
  return (
    <SettingsPage
      at="/settings/legal-info"
      heading={t.heading}
      title={false}
      path={[settings.nav.account, settings.nav.organization]}
      lead={t.lead}
      back={{ href: back, text: settings.legalInfo.heading }}
    >
      <Effects heading={words.people.affects} effects={effects} />
      <Form
        keeps="end-participation"
        action={giveNotice}
        title={t.heading}
        submit={t.submit}
        tone="danger"
        reasons={globalAdmin(null, actor).map((reason) => sentence(words, reason))}
        beside={
          <ButtonLink href={back} tone="plain">
            {t.keep}
          </ButtonLink>
        }
      >
        <RadioGroup
          name="noticeDays"
          label={words.labels.noticeDays}
          hint={n.hint}
          value="30"
          options={noticeLengths.map((length) => ({
            value: length,
            label: n.options[length],
            detail: n.until({ day: when.date(after(now(), days(Number(length)))) }),
          }))}
        />
        <TextArea name="reason" label={words.labels.reason} hint={t.reasonHint} rows={3} />
      </Form>
    </SettingsPage>
  );
}
