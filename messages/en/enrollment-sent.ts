type Contact = { name: string; address: string };

/** The page after answers were sent in: the reference, what happens next and when, the record to keep. */
export const enrollmentSent = {
  heading: 'Your answers are sent',
  lead: 'Keep the reference. It stands in every letter about this enrollment.',
  reference: 'Reference',
  sentAt: 'Sent',
  letterTo: 'Letter to',
  wroteTo: ({ name, address }: Contact) => `${name}\n${address}`,
  nextHeading: 'What happens next',
  email_pending: {
    contact: ({ name, at, until }: { name: string; at: string; until: string }) =>
      `${name} confirms with the link in the letter we sent ${at}. It works until ${until}.`,
    held: ({ name }: { name: string }) =>
      `${name} confirms with the link in our letter, which has not left yet. Your enrollment says why.`,
    review: ({ day }: { day: string }) =>
      `We verify your company, by ${day} at the latest if they confirm today. Each day they take moves it.`,
    closes: ({ day }: { day: string }) =>
      `If nobody confirms, we remind you and them, and close the enrollment on ${day}.`,
  },
  in_review: {
    review: ({ day }: { day: string }) => `We go on verifying your company and expect to be done by ${day}.`,
    late: 'We go on verifying your company. It takes longer than we plan with; your case stays in the queue.',
  },
  qualified: {
    through: 'Your company is through: it was a direct partner before, so nothing is verified.',
  },
  news: ({ address }: { address: string }) => `We write to ${address} and to your Global admins at each step.`,
  newsAdmins: 'We have written to your Global admins.',
  partnerId: 'Before the agreement, link your PartnerID. You can do it now.',
  agreement: 'A Global admin reads the partner agreement and accepts it. Then you are active.',
  recordHeading: 'Keep a record',
  recordMeans: 'A PDF with all your answers as you sent them, the declaration, the reference and the dates.',
  download: 'Download a record',
  toEnrollment: 'See the enrollment',
  toAgreements: 'Open Agreements',
  toPartnerId: 'Link your PartnerID',
};
