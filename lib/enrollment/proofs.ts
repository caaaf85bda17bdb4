import type { DocumentProves, DocumentStatus } from '@/generated/prisma/enums';

/** The proofs a reviewer's request can point at, each by what it proves. */
export const proofFields = {
  business_proof: 'business',
  domain_proof: 'domain',
  employment_proof: 'employment',
} as const satisfies Record<string, DocumentProves>;

export type ProofField = keyof typeof proofFields;

export function isProofField(name: string): name is ProofField {
  return Object.hasOwn(proofFields, name);
}

type Request = { field: string; createdAt: Date };
type Sent = { proves: DocumentProves; status: DocumentStatus; sentAt: Date };

/** What was asked to be proven and not answered with a document since, each once, as asked. */
export function proofsWanted(requests: readonly Request[], documents: readonly Sent[]): DocumentProves[] {
  const answered = ({ field, createdAt }: Request) =>
    isProofField(field) &&
    documents.some(
      ({ proves, status, sentAt }) =>
        proves === proofFields[field] && ['checking', 'received', 'accepted'].includes(status) && sentAt >= createdAt,
    );
  const open = requests.filter((request) => !answered(request));
  return [...new Set(open.flatMap(({ field }) => (isProofField(field) ? proofFields[field] : [])))];
}
