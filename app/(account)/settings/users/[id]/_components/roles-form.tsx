import { sentence } from '@/app/_server/sentence';
import { loadWords } from '@/app/_server/words';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Form } from '@/components/ui/form';
import type { Member } from '@/lib/actor';
import { asOf } from '@/lib/form/changed-meanwhile';
import { mayGrant, roles } from '@/lib/organization/roles';
import { type findUser, rolesTrail } from '@/lib/organization/users';
import { update } from '../../actions';

type RolesFormProps = {
  user: NonNullable<Awaited<ReturnType<typeof findUser>>>;
  actor: Member;
  title: string;
  /** The roles shown ticked: the user's, or those chosen before the reader proved who they are. */
  ticked: readonly string[];
};

/** A box per role; those the reader may not give or take say why. Without any that may, there is no Update. */
export async function RolesForm({ user, actor, title, ticked }: RolesFormProps) {
  const words = await loadWords();
  const { user: t } = words.settings;
  const manages = mayGrant(actor.roles, user.roles, []);
  const options = roles.map((role) => ({
    value: role,
    label: words.roles[role],
    detail: t.hint[role],
    reasons: mayGrant(actor.roles, user.roles, [role]) ? [] : [sentence(words, { code: 'only_who_may_grant' })],
  }));
  const boxes = <CheckboxGroup name="roles" label={words.labels.roles} values={ticked} options={options} />;
  if (!manages) return boxes;
  return (
    <Form
      action={update}
      id="roles-form"
      title={title}
      submit={t.update}
      hidden={{ membershipId: user.id, seen: `${user.version}`, asOf: await asOf(rolesTrail(user.id)) }}
    >
      {boxes}
    </Form>
  );
}
