import { notFound, redirect } from 'next/navigation';
import { Effects } from '@/app/_components/people/effects';
import { idPath, type PageProps, readPath } from '@/app/_server/address';
import { member } from '@/app/_server/gates';
import { loadWords } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { fullName } from '@/lib/field/person-name';
import { mayReceive } from '@/lib/handover/may-receive';
import { findUser } from '@/lib/organization/users';
import { SettingsPage } from '../../../_components/settings-page';
import { handOver } from './actions';

/** A Global admin offers a colleague to be it in their place: what that does, before it is offered. */
export default async function HandOverPage({ params }: Pick<PageProps, 'params'>) {
  const [actor, words, { id }] = await Promise.all([member(), loadWords(), readPath(params, idPath)]);
  const user = (await findUser(actor, id)) ?? notFound();
  const back = `/settings/users/${id}`;
  if (!mayReceive(actor, user)) redirect(back);
  const { people, settings } = words;
  const { handOver: t } = people;
  const heading = t.heading({ person: fullName(user.user) });
  return (
    <SettingsPage
      at="/settings/users"
      heading={heading}
      title={false}
      path={[settings.nav.account, settings.nav.users]}
      lead={t.lead}
      back={{ href: back, text: t.back }}
    >
      <Effects heading={people.affects} effects={t.effects} />
      <Form
        keeps="hand-over"
        action={handOver}
        title={heading}
        submit={t.submit}
        hidden={{ membershipId: id }}
        beside={
          <ButtonLink href={back} tone="plain">
            {t.keep}
          </ButtonLink>
        }
      >
        <TextArea name="message" label={t.message} optional rows={3} />
      </Form>
    </SettingsPage>
  );
}
