/** The page that lists what a reviewer asked for, and nothing else. */
export const putRight = {
  heading: 'Put right what was asked',
  lead: ({ day }: { day: string }) =>
    `Only this can be changed now; everything else stays as you sent it. Send your answers in again by ${day}, or the enrollment closes.`,
  longer: 'If you need longer, write to the reviewer: a reviewer can give you more time.',
  open: 'Put it right',
  back: 'Your enrollment',
  item: ({ part, number, of }: { part: string; number: number; of: number }) => `${number} of ${of}: ${part}`,
  sent: 'As you sent it',
  now: 'As it is now',
  unchanged: 'Not changed yet',
  changed: 'Changed',
  came: ({ file }: { file: string }) => `Sent: ${file}`,
  nothingCame: 'No document has been sent for it yet',
  notAnswers: 'This is no part of the answers you sent. It can be changed at any time.',
  sendAgain: 'Check your answers and send them again',
  locked: 'Not asked for; it stays as it was sent. If it is wrong, too, write to the reviewer.',
};
