import { named, type PageProps, readSearch } from '@/app/_server/address';
import { person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { loadWords } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { NameFields } from '@/components/ui/name-fields';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { SummaryList } from '@/components/ui/summary-list';
import { fullName } from '@/lib/field/person-name';
import { asOf } from '@/lib/form/changed-meanwhile';
import { nameTrail } from '@/lib/identity/own-name';
import { preferencesTrail } from '@/lib/identity/sessions';
import { languages, locales } from '@/lib/locale';
import { SettingsPage } from './_components/settings-page';
import { saveName, savePreferences } from './actions';

/** The settings' first page: who one is here, in which language and zone. */
export default async function SettingsOverview({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [reader, words, { saved, left }] = await Promise.all([
    person(),
    loadWords(),
    readSearch(searchParams, named('saved', 'left')),
  ]);
  const known = await asOf(preferencesTrail(reader.userId));
  const { profile: t } = words.settings;
  const account = accountInUse(reader);
  const staff = reader.staff.map((role) => words.staffRoles[role]);
  const roles = account ? account.roles.map((role) => words.roles[role]) : [];
  const spoken = locales.map((locale) => ({ value: locale, label: languages[locale].name }));
  const zones = zonesWith(reader.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
  return (
    <SettingsPage at="/settings" heading={t.heading} title={false}>
      {saved ? <Notice kind="success">{words.settings.saved}</Notice> : null}
      {left ? <Notice kind="success">{words.people.leave.done}</Notice> : null}
      <Card>
        <SummaryList
          items={[
            { term: t.name, value: fullName(reader) },
            {
              term: words.labels.email,
              value: reader.email,
              change: { href: '/settings/address', text: words.people.address.change },
            },
            { term: t.account, value: account?.name ?? (staff.length > 0 ? t.staff : t.noAccount) },
            { term: t.roles, value: [...staff, ...roles].join(', ') || t.noRoles },
          ]}
        />
      </Card>
      <Card heading={words.people.ownName.heading}>
        <p className="mb-4 text-muted">{words.people.ownName.hint}</p>
        <Form
          id="name"
          hidden={{ asOf: await asOf(nameTrail(reader.userId)) }}
          action={saveName}
          title={t.heading}
          submit={words.people.ownName.save}
        >
          <NameFields labels={words.labels} person={reader} />
        </Form>
      </Card>
      <Card heading={t.preferences}>
        <Form hidden={{ asOf: known }} action={savePreferences} title={t.heading} submit={t.save}>
          <Select
            name="locale"
            label={words.labels.locale}
            hint={t.localeHint}
            value={reader.locale}
            choices={spoken}
            names
          />
          <Select
            name="timeZone"
            label={words.labels.timeZone}
            hint={t.zoneHint}
            value={reader.timeZone}
            choices={zones}
            names
          />
        </Form>
      </Card>
    </SettingsPage>
  );
}

// The runtime lists each zone by one name; the reader's may be another of its names.
function zonesWith(own: string): string[] {
  return [...new Set(['UTC', own, ...Intl.supportedValuesOf('timeZone')])].sort();
}
