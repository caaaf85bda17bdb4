import { named, type PageProps, readSearch } from '@/app/_server/address';
import { person } from '@/app/_server/gates';
import { accountInUse } from '@/app/_server/session';
import { words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { SummaryList } from '@/components/ui/summary-list';
import { fullName } from '@/lib/field/person-name';
import { asOf } from '@/lib/form/changed-meanwhile';
import { preferencesTrail } from '@/lib/identity/sessions';
import { locales } from '@/lib/locale';
import { SettingsPage } from './_components/settings-page';
import { savePreferences } from './actions';

/** The settings' first page: who one is here, in which language and zone. */
export default async function SettingsOverview({ searchParams }: Pick<PageProps, 'searchParams'>) {
  const [reader, say, { saved }] = await Promise.all([person(), words(), readSearch(searchParams, named('saved'))]);
  const known = await asOf(preferencesTrail(reader.userId));
  const { profile: w } = say.settings;
  const account = accountInUse(reader);
  const staff = reader.staff.map((role) => say.staffRoles[role]);
  const roles = account ? account.roles.map((role) => say.roles[role]) : [];
  const languages = locales.map((locale) => ({ value: locale, label: w.locales[locale] }));
  const zones = zonesWith(reader.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
  return (
    <SettingsPage at="/settings" heading={w.heading} title={false}>
      {saved ? <Notice kind="success">{say.settings.saved}</Notice> : null}
      <Card>
        <SummaryList
          items={[
            { term: w.name, value: fullName(reader) },
            { term: say.labels.email, value: reader.email },
            { term: w.account, value: account?.name ?? (staff.length > 0 ? w.staff : w.noAccount) },
            { term: w.roles, value: [...staff, ...roles].join(', ') || w.noRoles },
          ]}
        />
      </Card>
      <Card heading={w.preferences}>
        <Form hidden={{ asOf: known }} action={savePreferences} title={w.heading} submit={w.save}>
          <Select
            name="locale"
            label={say.labels.locale}
            hint={w.localeHint}
            value={reader.locale}
            choices={languages}
          />
          <Select
            name="timeZone"
            label={say.labels.timeZone}
            hint={w.zoneHint}
            value={reader.timeZone}
            choices={zones}
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
