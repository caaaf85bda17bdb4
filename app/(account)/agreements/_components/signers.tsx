import type { Words } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { Sheet } from '@/components/ui/sheet';
import type { listSigners } from '@/lib/agreement/queries';
import { fullName } from '@/lib/person-name';
import { ask, askAsProvider } from '../actions';
import type { Standing } from './standing';

type SignersProps = {
  hat: Standing['hat'];
  people: Awaited<ReturnType<typeof listSigners>>;
  words: Words['agreements']['signers'];
};

/** For somebody who may not accept: who may, and a letter that asks them. */
export function Signers({ hat, people, words: w }: SignersProps) {
  return (
    <Sheet heading={w.heading}>
      <p>{w.meaning}</p>
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
      <p className="mb-4 text-muted text-small">{w.askMeans}</p>
      <Form action={hat === 'provider' ? askAsProvider : ask} submit={w.ask} tone="plain" />
    </Sheet>
  );
}
