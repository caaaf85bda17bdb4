import { dates, type When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { PrintButton } from '@/components/ui/print-button';
import { type SummaryItem, SummaryList } from '@/components/ui/summary-list';
import type { Genuine } from '@/lib/agreement/genuine';
import { env } from '@/lib/env';
import { AnswerMark } from './answer-mark';

type Props = { found: Genuine | null; sha256: string; words: Words };

/** What a fingerprint belongs to: a signed copy, a text, or nothing that is known here. */
export async function Answer({ found, sha256, words: { verifying: t } }: Props) {
  const fingerprint = { term: t.fingerprint, value: <Sha256 value={sha256} /> };
  if (!found) return <Unknown t={t.unknown} fingerprint={fingerprint.value} />;
  const { said, items } = found.kind === 'copy' ? await ofCopy(found, t) : await ofText(found, t);
  return (
    <section role="status" className="grid gap-4 rounded-control border-2 border-leaf bg-leaf-wash p-4 md:p-6">
      <div className="grid gap-4 md:grid-cols-[auto_1fr]">
        <AnswerMark known />
        <div>
          <h2 className="text-leaf">{t.genuine[found.kind]}</h2>
          <p className="mt-1">{said}</p>
        </div>
      </div>
      <div className="sheet px-5 py-1">
        <SummaryList items={[...items, fingerprint]} />
      </div>
      <p className="print:hidden flex flex-wrap items-center gap-4">
        <PrintButton text={t.print} />
        <a href="#proves">{t.proves.heading}</a>
      </p>
    </section>
  );
}

const Sha256 = ({ value }: { value: string }) => <span className="break-all font-mono text-small">{value}</span>;

type T = Words['verifying'];
type Said = { said: string; items: SummaryItem[] };

async function ofCopy(
  { agreement, company, by, signedAt, sealedAt, ...found }: Extract<Genuine, { kind: 'copy' }>,
  t: T,
) {
  const { state, later, text, level, sealedWith } = found;
  const when = await dates();
  const [at, since] = [when.dateTime(signedAt), sealedAt ? when.dateTime(sealedAt) : ''];
  const replacedBy = later ? { version: later.agreement.version, at: when.date(later.signedAt) } : null;
  const said: Said = {
    said: t.unchanged({ at: since }),
    items: [
      { term: t.document, value: t.documentOf({ title: agreement.title, version: agreement.version }) },
      { term: t.company, value: company },
      { term: t.by, value: by },
      { term: t.signed, value: at },
      { term: t.today, value: state === 'replaced' && replacedBy ? t.replaced(replacedBy) : t.states[state] },
      { term: t.itsText, value: textStands(text, when, t) },
      {
        term: t.seal,
        value: t.sealOf[level === 'B-T' ? 'stamped' : 'unstamped']({ host: new URL(env.APP_URL).host }),
      },
      ...(sealedWith ? [{ term: t.certificate, value: <Sha256 value={sealedWith} /> }] : []),
    ],
  };
  return said;
}

async function ofText({ text, ...stands }: Extract<Genuine, { kind: 'text' }>, t: T): Promise<Said> {
  const when = await dates();
  return {
    said: t.textOnly,
    items: [
      { term: t.document, value: t.documentOf({ title: text.title, version: text.version }) },
      { term: t.from, value: when.calendarDate(text.effectiveFrom) },
      { term: t.today, value: textStands(stands, when, t) },
    ],
  };
}

function textStands({ state, since }: Pick<Extract<Genuine, { kind: 'text' }>, 'state' | 'since'>, when: When, t: T) {
  return state === 'superseded' && since ? t.superseded({ at: when.calendarDate(since) }) : t.textStates[state];
}

function Unknown({ t, fingerprint }: { t: T['unknown']; fingerprint: SummaryItem['value'] }) {
  return (
    <section
      role="status"
      className="grid gap-4 rounded-control border-2 border-edge border-dashed p-4 md:grid-cols-[auto_1fr] md:p-6"
    >
      <AnswerMark known={false} />
      <div className="min-w-0">
        <h2>{t.heading}</h2>
        <p className="mt-1">{t.meaning}</p>
        <p className="mt-3">{t.canDo}</p>
        <ul className="mt-1 list-disc pl-5">
          {t.ways.map((way) => (
            <li key={way} className="mt-1">
              {way}
            </li>
          ))}
        </ul>
        <p className="mt-3 text-muted">{fingerprint}</p>
      </div>
    </section>
  );
}
