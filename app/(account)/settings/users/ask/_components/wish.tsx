import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { Reasons } from '@/components/ui/reasons';
import { TextArea } from '@/components/ui/text-area';
import type { Member } from '@/lib/actor';
import { fullName } from '@/lib/field/person-name';
import { mayGrant } from '@/lib/organization/roles';
import type { listGiversOf } from '@/lib/role-request/queries';
import { ask } from '../actions';

type WishProps = { actor: Member; offers: Awaited<ReturnType<typeof listGiversOf>>; words: Words };

/** Which role, each with those who can give it, and what for. */
export function Wish({ actor, offers, words }: WishProps) {
  const { askRole: t } = words.people;
  const options = offers.map(({ role, givers }) => ({
    value: role,
    label: words.roles[role],
    detail: (
      <>
        {words.settings.user.hint[role]}
        <span className="mt-1 block">
          {t.whoGives}: <bdi>{givers.map((person) => fullName(person)).join(', ')}</bdi>
        </span>
      </>
    ),
    reasons: whyNot(actor, { role, givers }, words),
  }));
  const open = options.filter(({ reasons }) => reasons.length === 0);
  if (open.length === 0)
    return (
      <Notice kind="warning">
        <Reasons reasons={options[0]?.reasons ?? []} />
      </Notice>
    );
  return (
    <Card>
      <Form keeps="ask-role" action={ask} title={t.heading} submit={t.submit}>
        <RadioGroup name="role" label={t.role} value={open[0]?.value} options={options} />
        <TextArea name="message" label={t.message} hint={t.messageHint} rows={3} />
      </Form>
      <p className="mt-5 text-muted text-small">
        {t.lost} <Link href="/way-back">{words.wayBack.ask.heading}</Link>
      </p>
    </Card>
  );
}

function whyNot({ roles }: Member, { role, givers }: WishProps['offers'][number], words: Words) {
  const { askRole: t } = words.people;
  if (mayGrant(roles, roles, [...roles, role]))
    return [{ text: t.yourself, cure: { href: '/settings/users', text: t.back } }];
  return givers.length > 0 ? [] : [{ text: t.nobody, cure: { href: '/way-back', text: words.wayBack.ask.heading } }];
}
