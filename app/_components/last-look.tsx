import type { When } from '@/app/_server/dates';
import type { Words } from '@/app/_server/words';
import { Notice } from '@/components/ui/notice';
import type { Found } from '@/lib/domain-proof/finding';
import type { Proof } from '@/lib/domain-proof/queries';

/** What was found at the last look, when, and by which name server. */
type Looked = Pick<Proof, 'finding' | 'lookedAt' | 'resolver'>;

const kinds: Record<Found, 'success' | 'warning' | 'info'> = {
  held: 'success',
  other: 'warning',
  nothing: 'info',
  silent: 'warning',
  failed: 'warning',
  odd: 'warning',
  loop: 'warning',
};

/** What was found at the last look, by which name server and when, and what stands there. */
export function LastLook({ proof, words, when }: { proof: Looked; words: Words; when: When }) {
  const { domainProof: t } = words;
  const { finding, lookedAt, resolver } = proof;
  if (!finding || !lookedAt) return <p className="text-small">{t.never}</p>;
  const { found, values, more, code } = finding;
  let at = 0;
  const partly = values.some(({ parts }) => parts > 1);
  return (
    <Notice kind={kinds[found]} heading={t.last}>
      <p>{t.found[found]({ at: when.dateTime(lookedAt), resolver: resolver || t.unnamed })}</p>
      {code ? <p>{t.code({ code })}</p> : null}
      {values.length > 0 && (found === 'other' || partly) ? (
        <>
          <p className="text-small">{t.there}</p>
          <ul className="grid gap-1 text-small">
            {values.map(({ text, parts }) => {
              const key = at++;
              return (
                <li key={key} className="wrap-anywhere">
                  <code dir="ltr">{text}</code>{' '}
                  {parts > 1 ? <span className="text-muted">{t.parts({ parts })}</span> : null}
                </li>
              );
            })}
            {more > 0 ? <li className="text-muted">{t.more({ count: more })}</li> : null}
          </ul>
        </>
      ) : null}
    </Notice>
  );
}
