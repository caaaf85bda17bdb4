import { offeredIssuers } from '@/app/_server/issuers';
import { loadWords } from '@/app/_server/words';
import { Form } from '@/components/ui/form';
import { signInWithIssuer } from '../(public)/sign-in/actions';

type IssuersProps = {
  next: string | null;
  /** For somebody signed in who must show anew who they are. */
  again?: boolean;
};

/** The other ways in that the settings offer, a button each. */
export async function Issuers({ next, again = false }: IssuersProps) {
  const { signIn, reauthenticate } = await loadWords();
  return offeredIssuers().map(({ id, name }) => (
    <div key={id} className="mt-6">
      {again ? null : <p className="mb-4 text-muted text-small">{signIn.or}</p>}
      <Form
        id={id}
        action={signInWithIssuer}
        tone="plain"
        submit={again ? reauthenticate.withIssuer({ name }) : signIn.withIssuer({ name })}
        hidden={{ issuer: id, ...(again ? { again: 'yes' } : {}), ...(next ? { next } : {}) }}
      />
    </div>
  ));
}
