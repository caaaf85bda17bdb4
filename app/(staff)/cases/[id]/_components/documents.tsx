import { Card } from '@/components/ui/card';
import { SubNav } from '@/components/ui/sub-nav';
import { inForce } from '@/lib/evidence/lifecycle';
import type { Sent } from '@/lib/evidence/queries';
import { isAsked } from '@/lib/verification/review-reasons';
import { AskAbout, isWritten, mayAsk } from './ask-to-fix';
import { DocumentFacts } from './document-facts';
import { hrefOf } from './document-href';
import { DocumentJudgement } from './document-judgement';
import { DocumentPage } from './document-page';
import type { Shown } from './shown';

type Query = { document?: string | undefined; page?: string | undefined };

/** What the company sent to prove what it says: one document at a time, its page, what it must show, and what the reviewer finds. */
export async function Documents({ query, shown }: { query: Query; shown: Shown }) {
  const { found, documents, words } = shown;
  const { caseDocuments: t, proofs } = words;
  if (found.facts.directPartner) return null;
  const chosen = documents.find(({ id }) => id === query.document) ?? firstToRead(documents);
  return (
    <div id="documents" className="min-w-0 scroll-mt-4">
      <Card
        heading={t.heading}
        flush
        actions={<p className="text-muted text-small">{t.sent({ count: documents.length })}</p>}
      >
        {chosen ? (
          <>
            <div className="px-5 md:px-6">
              <SubNav
                look="tabs"
                label={t.choose}
                items={inForceFirst(documents).map(({ id, proves, fileName: file, status }) => ({
                  href: hrefOf(found.id, id),
                  label: `${t.tab({ proof: proofs.of[proves], file })}${stateBehind(status, proofs)}`,
                  current: id === chosen.id,
                }))}
              />
            </div>
            <DocumentPage document={chosen} page={pageIn(query.page, chosen)} shown={shown} />
            <div className="grid gap-4 px-5 py-4 md:px-6">
              <DocumentFacts document={chosen} shown={shown} />
              <DocumentJudgement document={chosen} shown={shown} />
              {mayAsk(shown) && isAsked(chosen) ? (
                <p>
                  <AskAbout
                    about={chosen.id}
                    named={chosen.fileName}
                    written={isWritten(shown, ({ documentId }) => documentId === chosen.id)}
                    shown={shown}
                  />
                </p>
              ) : null}
            </div>
          </>
        ) : (
          <p className="px-5 py-4 text-muted md:px-6">{t.none}</p>
        )}
      </Card>
    </div>
  );
}

// What counts no more stands last, and says so.
function inForceFirst(documents: readonly Sent[]): Sent[] {
  const counts = ({ status }: Sent) => inForce.includes(status);
  return [...documents.filter(counts), ...documents.filter((one) => !counts(one))];
}

function stateBehind(status: Sent['status'], { states }: Shown['words']['proofs']): string {
  return inForce.includes(status) ? '' : ` (${states[status]})`;
}

function firstToRead(documents: readonly Sent[]): Sent | undefined {
  return documents.find(({ status }) => status === 'received') ?? documents[0];
}

function pageIn(asked: string | undefined, { pages }: Sent): number {
  const page = /^[1-9]\d?$/.test(asked ?? '') ? Number(asked) : 1;
  return Math.min(page, pages);
}
