import { Requests } from '@/app/_components/enrollment/requests';
import { Expectations } from '@/app/_components/evidence/expectations';
import { SendForm } from '@/app/_components/evidence/send-form';
import { SentList } from '@/app/_components/evidence/sent-list';
import { LetterCode } from '@/app/_components/letter-code';
import { Page } from '@/app/_components/page';
import { ReviewPanel } from '@/app/_components/review-panel';
import { type PageProps, readPath, readSearch, tokenPath } from '@/app/_server/address';
import { dates } from '@/app/_server/dates';
import { documentSearch, problemsOf, typedIn } from '@/app/_server/document-refusal';
import { bearer } from '@/app/_server/gates';
import { loadWords, locale } from '@/app/_server/words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { findPassages } from '@/lib/enrollment/queries';
import { findForBearer, findNamedValues } from '@/lib/evidence/queries';
import { DeadLink } from '../../_components/dead-link';

/** The contact of a company sends the documents a reviewer asked for, by letter and without an account. Opening the page changes nothing. */
export default async function SendDocumentsPage({ params, searchParams }: PageProps) {
  const [{ token }, search] = await Promise.all([
    readPath(params, tokenPath),
    readSearch(searchParams, documentSearch),
  ]);
  const [held, words, when, language] = await Promise.all([
    bearer('send_documents', token),
    loadWords(),
    dates(),
    locale(),
  ]);
  if (held?.state !== 'open')
    return (
      <DeadLink state={held?.state ?? 'unknown'}>
        <ButtonLink href="/status">{words.enrollmentStatus.way}</ButtonLink>
      </DeadLink>
    );
  const { facts, asked, requests, documents, country } = await findForBearer(held.actor);
  const values = await findNamedValues(facts.id);
  const { documents: t, proofs } = words;
  const base = `/send-documents/${encodeURIComponent(token)}`;
  const sent = documents.find(({ id }) => id === search.sent);
  const view = { values, country, words, when, language };
  return (
    <Page
      width="narrow"
      heading={t.byLink.heading({ company: facts.company })}
      lead={asked.length > 0 ? t.byLink.lead : undefined}
    >
      {sent ? <Notice kind="success">{`${t.received({ file: sent.fileName })} ${t.byLink.done}`}</Notice> : null}
      {asked.length > 0 ? (
        <div className="grid gap-6">
          <div>
            <Requests requests={requests} words={words} part="named" />
          </div>
          {asked.map((proves) => (
            <Card key={proves} heading={proofs.of[proves]}>
              <div id={proves} className="scroll-mt-6">
                <p>{proofs.why[proves]}</p>
                <Expectations {...view} proves={proves} />
                <SendForm
                  {...{ proves, country, words }}
                  to={`${base}/send`}
                  typed={search.proves === proves ? typedIn(search) : null}
                  problems={search.proves === proves ? problemsOf(search, words, when) : []}
                  replacing={replacedBy(
                    documents.find(({ id, proves: of }) => id === search.replace && of === proves),
                    base,
                  )}
                  code={<LetterCode code={held.code} />}
                />
              </div>
            </Card>
          ))}
        </div>
      ) : (
        <Notice heading={t.byLink.nothing}>{t.byLink.nothingMeaning}</Notice>
      )}
      {documents.length > 0 ? (
        <div id="sent" className="mt-6">
          <Card heading={t.byLink.sentHeading}>
            <SentList
              {...{ documents, ...view }}
              waysOf={({ id, status, proves }) => ({
                receipt: `${base}/receipt/${id}`,
                replace:
                  asked.includes(proves) && (status === 'checking' || status === 'received')
                    ? `${base}?replace=${id}#${proves}`
                    : null,
              })}
            />
          </Card>
        </div>
      ) : null}
      <div className="mt-6">
        <ReviewPanel {...(await findPassages(facts.id))} {...{ words, when }} />
      </div>
    </Page>
  );
}

function replacedBy<One extends { id: string; kind: string; fileName: string }>(one: One | undefined, back: string) {
  return one ? { id: one.id, kind: one.kind, fileName: one.fileName, back } : null;
}
