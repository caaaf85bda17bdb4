import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { deliverySaid } from '../../_components/said';
import { latestLetter } from './latest-letter';
import { buttonsFor, type Shown } from './shown';

/** While an answer is awaited: that the latest letter did not arrive, why, and what to do. */
export function Undelivered(shown: Shown) {
  const { found, words, when } = shown;
  const { invitations: t } = words;
  const letter = latestLetter(found);
  if (!letter || !buttonsFor(shown).includes('revoke')) return null;
  const { look, state, why, cure, said } = deliverySaid(letter, t);
  if (!why) return null;
  return (
    <Notice kind={look === 'no' ? 'refusal' : 'warning'} heading={t.notArrived[state]({ email: letter.address })}>
      <p>{why}</p>
      {letter.heldUntil ? <p>{t.delivery.leaves({ at: when.dateTime(letter.heldUntil) })}</p> : null}
      <p>{cure}</p>
      {said ? (
        <div className="-my-3">
          <Details summary={t.delivery.said}>
            <p className="wrap-anywhere text-small">{said}</p>
          </Details>
        </div>
      ) : null}
    </Notice>
  );
}
