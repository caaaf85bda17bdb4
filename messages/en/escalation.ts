import type { Stage } from '@/lib/escalation/queries';

/** What is asked of the review leads about a case; the same on both sides. */
export const escalation = {
  heading: 'Before the review leads',
  ask: 'Ask about my case',
  whoAsks: 'A Global admin of the company can ask about the case now, once signed in.',
  meaning:
    'When the days we plan with are over, you can ask. That puts your case before the review leads, who answer by the end of the next business day. Once a day.',
  stages: {
    waits: 'Waits for an answer',
    late: 'The answer is late',
    answered: 'Answered',
    overtaken: 'The case went on',
  } satisfies Record<Stage, string>,
  askedBy: ({ by, at }: { by: string; at: string }) => `${by}, ${at}`,
  said: {
    waits: ({ day }) => `An answer is due by ${day}.`,
    late: ({ day }) => `An answer was due by ${day}. It stays on the leads’ list until it is given.`,
    answered: ({ at }) => `Answered ${at}. The answer stands in the conversation.`,
    overtaken: () => 'Something was decided or asked about the case since.',
  } satisfies Record<Stage, (told: { day: string; at: string }) => string>,
  escalate: 'Put before the leads',
  note: 'What the leads should look at',
  noteHint: 'The leads get it by letter. The company does not see it.',
  answer: 'Send the answer',
  answerLabel: 'Answer to the company',
  answerHint: 'It stands in the conversation, and settles this. Whoever has the case keeps it.',
  nothing: 'Nothing waits for a lead.',
};
