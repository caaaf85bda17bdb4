import { SignedCopy } from '@/app/_components/signed-copy';
import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Card } from '@/components/ui/card';
import type { listAcceptedAsCustomer } from '@/lib/agreement/queries';
import { fullName } from '@/lib/field/person-name';

type Props = { signatures: Awaited<ReturnType<typeof listAcceptedAsCustomer>>; words: Words; when: When };

/** The agreements the reader's organization accepted as a customer, each with the way to its signed copy. */
export function Accepted({ signatures, words, when }: Props) {
  if (signatures.length === 0) return null;
  return (
    <Card heading={words.customers.partners.accepted}>
      <div className="grid gap-5">
        {signatures.map(({ agreement: { title, version }, copy, ...signature }) => (
          <div key={signature.id}>
            <p className="font-bold">
              <bdi>{title}</bdi>, <bdi>{version}</bdi>
            </p>
            <p className="mt-1">
              {words.agreements.acceptedBy({
                name: fullName(signature),
                title: signature.title,
                at: when.dateTime(signature.signedAt),
              })}
            </p>
            <SignedCopy signatureId={signature.id} copy={copy} t={words.signedCopies} />
          </div>
        ))}
      </div>
    </Card>
  );
}
