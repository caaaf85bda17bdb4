'use client';

import { Field } from './field';
import { useKitWords } from './locale';

type NameProps = {
  labels: Record<'firstName' | 'lastName', string>;
  person?: { firstName?: string | null; lastName?: string | null } | null | undefined;
  /** Whether it is not the reader's own name, which a browser would fill in. */
  somebodyElse?: boolean;
};

/** What a person is called: one name is enough. */
export function NameFields({ labels, person, somebodyElse = false }: NameProps) {
  const { oneName } = useKitWords();
  const fills = <Kind extends string>(kind: Kind) => (somebodyElse ? 'off' : kind);
  const { firstName, lastName } = person ?? {};
  return (
    <>
      <Field
        name="firstName"
        label={labels.firstName}
        hint={oneName}
        value={firstName ?? undefined}
        autoComplete={fills('given-name')}
      />
      <Field
        name="lastName"
        label={labels.lastName}
        optional
        value={lastName ?? undefined}
        autoComplete={fills('family-name')}
      />
    </>
  );
}
