/** What withdrawing, beginning anew and another country do to a PartnerID, said before one of them is done. */
export const enrollmentChoices = {
  heading: 'What becomes of your PartnerID',
  withdraw: 'If you withdraw',
  withdrawLinked: ({ partnerId }: { partnerId: string }) =>
    `PartnerID ${partnerId} stays linked to this work account. Another one gets it only when you hand it over on its request; once you disconnect it, no other can link it.`,
  withdrawNone: 'None is linked, so nothing changes. Locations in your membership account stay as they are.',
  anew: 'If you begin anew',
  anewLinked: ({ partnerId }: { partnerId: string }) =>
    `The new enrollment has another reference and the same PartnerID ${partnerId}. You do not link it again.`,
  anewNone: 'The new enrollment has another reference. You link a PartnerID in it then, or later.',
  elsewhere: 'If you want another country',
  elsewhereMeans: ({ country }: { country: string }) =>
    `This work account stays in ${country}. For another country you create another work account, and link a location in that country. You can add one to the same membership account; it gets a PartnerID of its own.`,
  toPartnerId: 'See the PartnerID',
  toCreate: 'Create another work account',
};
