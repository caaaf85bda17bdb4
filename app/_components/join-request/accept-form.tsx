import type { ReactNode } from 'react';
import { sentence } from '@/app/_server/sentence';
import type { Words } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Form } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-frame';
import type { Role } from '@/generated/prisma/enums';
import type { Reason } from '@/lib/refusal';

type AcceptFormProps = {
  action: FormAction;
  title: string;
  hidden: Readonly<Record<string, string>>;
  /** The roles that may be given here. */
  roles: readonly Role[];
  ticked?: readonly string[];
  reasons: readonly Reason[];
  /** Where one declines instead. */
  declineHref: string;
  words: Words;
  children?: ReactNode;
};

/** Yes, in the roles ticked; and the way to say no. */
export function AcceptForm({
  action,
  title,
  hidden,
  roles,
  ticked = [],
  reasons,
  declineHref,
  words,
  children,
}: AcceptFormProps) {
  const { joinRequest: t } = words;
  const options = roles.map((role) => ({
    value: role,
    label: words.roles[role],
    detail: words.settings.user.hint[role],
  }));
  return (
    <Form
      action={action}
      title={title}
      submit={t.accept}
      hidden={hidden}
      reasons={reasons.map((reason) => sentence(words, reason))}
      beside={
        <ButtonLink href={declineHref} tone="plain">
          {t.toDecline}
        </ButtonLink>
      }
    >
      {children}
      <CheckboxGroup name="roles" label={words.labels.roles} hint={t.rolesHint} values={ticked} options={options} />
    </Form>
  );
}
