import { notFound, redirect } from 'next/navigation';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { partner } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Form } from '@/components/ui/form';
import { fullName } from '@/lib/field/person-name';
import { asOf } from '@/lib/form/changed-meanwhile';
import { findLimit, territoryTrail } from '@/lib/mark/territories';
import { mayGrant } from '@/lib/organization/roles';
import { findUser } from '@/lib/organization/users';
import { countriesByName } from '@/lib/region/names';
import { listCountries } from '@/lib/region/queries';
import { SettingsPage } from '../../../_components/settings-page';
import { keep } from './actions';

/** Which companies somebody's lists begin with. For whoever may change their roles. */
export default async function TerritoryPage({ params }: Pick<PageProps, 'params'>) {
  const [actor, words, language, { id }] = await Promise.all([
    partner(),
    loadWords(),
    locale(),
    readPath(params, idPath),
  ]);
  const user = (await findUser(actor, id)) ?? notFound();
  const back = `/settings/users/${id}`;
  if (!mayGrant(actor.roles, user.roles, [])) redirect(back);
  const [{ limits }, codes, shown] = await Promise.all([findLimit(actor), listCountries(), asOf(territoryTrail(id))]);
  const { territories: t, settings } = words;
  const { territoryCountries: chosen, territoryOwned } = user;
  // The chosen ones first: there are very many.
  const named = (some: readonly string[]) => countriesByName(some, language);
  const heading = t.headingOf({ person: fullName(user.user) });
  return (
    <SettingsPage
      at="/settings/users"
      heading={heading}
      title={false}
      path={[settings.nav.account, settings.nav.users]}
      lead={limits ? t.limited : t.lead}
      back={{ href: back, text: t.back }}
    >
      <Card>
        <Form action={keep} title={heading} submit={t.submit} hidden={{ membershipId: id, asOf: shown }}>
          <CheckboxGroup
            name="countries"
            label={t.countries}
            values={chosen}
            options={[...named(chosen), ...named(codes.filter((code) => !chosen.includes(code)))].map(
              ({ iso2, name }) => ({
                value: iso2,
                label: name,
              }),
            )}
            many
          />
          <Checkbox name="owned" label={t.owned} checked={territoryOwned} />
        </Form>
      </Card>
    </SettingsPage>
  );
}
