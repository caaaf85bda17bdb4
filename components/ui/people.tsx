import { fullName } from '@/lib/field/person-name';

type Person = { id: string; firstName: string; lastName: string; email: string };

/** People to turn to, each with the address they are reached at. */
export function People({ people }: { people: readonly Person[] }) {
  return (
    <ul className="my-3 grid gap-1">
      {people.map(({ id, firstName, lastName, email }) => (
        <li key={id}>
          <b>
            <bdi>{fullName({ firstName, lastName })}</bdi>
          </b>{' '}
          <span className="text-muted">
            <bdi>{email}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}
