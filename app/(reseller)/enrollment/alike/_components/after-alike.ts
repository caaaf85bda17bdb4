import { redirect } from 'next/navigation';
import { reseller } from '@/app/_server/gates';
import { listUnanswered } from '@/lib/duplicate/answers';
import { findMine } from '@/lib/enrollment/queries';
import { checkAnswers, firstOpenQuestion } from '../../_components/questions';
import { alikePage } from '../../_components/via-alike';

/** On from an answer about a company like this one: to the next of them, else to what the profile still asks, else to all answers. */
export async function afterAlike(): Promise<string> {
  const member = await reseller();
  if ((await listUnanswered(member)).length > 0) return alikePage;
  const mine = await findMine(member);
  if (!mine) redirect('/enrollment');
  return mine.facts.companyGiven && mine.facts.primaryContact && mine.facts.supportContactGiven
    ? checkAnswers
    : firstOpenQuestion(mine);
}
