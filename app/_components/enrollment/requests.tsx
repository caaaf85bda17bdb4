import { putRightAt } from '@/app/_server/cures';
import { locale, type Words } from '@/app/_server/words';
import { Link } from '@/components/ui/link';
import { anyOf } from '@/lib/reader/any-of';
import { adviceOn, type Given, isReviewField, papersFor, sentencesOf } from '@/lib/verification/review-reasons';

type Request = Given & { id: string; field: string; message: string; documents?: readonly string[] };

/** How the part it is about is shown: with the way to change it, by its name alone, or not at all, on that part's own page. */
type PartShown = 'linked' | 'named' | 'here';

type RequestsProps = { requests: readonly Request[]; words: Words; part?: PartShown };

/** What a reviewer wants put right: what is wrong, what to do, the reviewer's own words and the part it is about. */
export function Requests({ requests, words, part = 'linked' }: RequestsProps) {
  return (
    <ul className="my-2 grid gap-4">
      {requests.map((request) => (
        <li key={request.id} className="grid gap-1">
          <Asked request={request} words={words} shown={part} />
        </li>
      ))}
    </ul>
  );
}

type AskedProps = { request: Request; words: Words; shown: PartShown };

async function Asked({ request, words, shown }: AskedProps) {
  const { field, message } = request;
  const { fix: t } = words.enrollmentNews;
  const [part, page] = [isReviewField(field) ? field : 'case', putRightAt(field)];
  const language = await locale();
  const said = sentencesOf(request, words.reviewReasons, language);
  const papers = papersFor(request).map((kind) => words.documentKinds[kind]);
  return (
    <>
      <p>
        <b>
          <bdi>{said.wrong}</bdi>
        </b>{' '}
        <bdi>{adviceOn({ ...said, wrong: '' })}</bdi>
      </p>
      {papers.length > 0 ? <p>{words.documentsThatHelp({ documents: anyOf(papers, language) })}</p> : null}
      {message ? (
        <>
          <p className="text-small">{t.reviewer}</p>
          <blockquote dir="auto" className="whitespace-pre-line border-edge border-l-2 pl-3">
            {message}
          </blockquote>
        </>
      ) : null}
      {shown === 'linked' && page ? (
        <p>
          <Link href={page}>{t.change({ part: words.reviewFields[part] })}</Link>
        </p>
      ) : null}
      {shown === 'named' && page ? <p>{t.part({ part: words.reviewFields[part] })}</p> : null}
    </>
  );
}
