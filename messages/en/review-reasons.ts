import type { ReviewField, ReviewReason } from '@/lib/verification/review-reasons';

type Sentences = { label: string; wrong: string; cure: string; byDocument?: string };

/** Each reason a reviewer can give: its short name, what is wrong, what to do, and what a document could do besides. */
export const reviewReasons: Record<ReviewReason, Sentences> = {
  name_mismatch: {
    label: 'Name differs from the register',
    wrong: 'The legal name is not the one in the company register.',
    cure: 'Copy the name from the register, letter by letter.',
  },
  name_abbreviated: {
    label: 'Name is shortened',
    wrong: 'The legal name is shortened.',
    cure: 'Write it in full, with its legal form, as in the register.',
  },
  address_mismatch: {
    label: 'Address differs from the register',
    wrong: 'The address is not the one in the company register.',
    cure: 'Give the registered address.',
    byDocument: 'Or send a document that shows the company at the address you gave.',
  },
  address_not_deliverable: {
    label: 'Post cannot be delivered',
    wrong: 'Post cannot be delivered to the address.',
    cure: 'Check the street, the house number and the postal code.',
  },
  registration_id_invalid: {
    label: 'Registration ID is not valid',
    wrong: 'The registration ID is not a valid number of its kind.',
    cure: 'Check its kind and its digits against your certificate.',
  },
  registration_id_not_found: {
    label: 'Registration ID is not in the register',
    wrong: 'We could not find the registration ID in the register.',
    cure: 'Check the number, digit by digit.',
    byDocument: 'If the company is new, send the certificate.',
  },
  entity_inactive: {
    label: 'Company is not active',
    wrong: 'The register shows the company as not active.',
    cure: 'Have the register put right, then send your answers again.',
    byDocument: 'If the register is out of date, send a document that shows the company in business.',
  },
  duplicate_entity: {
    label: 'Company is enrolled already',
    wrong: 'A company with this name or number is enrolled already.',
    cure: 'Ask a colleague to add you to its work account, or tell us how the two companies differ.',
  },
  email_webmail: {
    label: 'Address is with a private mail service',
    wrong: 'The primary contact’s e-mail address is with a private mail service.',
    cure: 'Give an address on a domain your company owns.',
  },
  email_role_address: {
    label: 'Address belongs to a team',
    wrong: 'The primary contact’s e-mail address belongs to a team, not to one person.',
    cure: 'Give the address of one person.',
  },
  email_no_mailbox: {
    label: 'Address has no mailbox',
    wrong: 'Letters to the primary contact come back: the address has no mailbox.',
    cure: 'Check the address, or give one that can receive letters.',
  },
  email_link_expired: {
    label: 'Contact did not confirm in time',
    wrong: 'The primary contact did not confirm before the link ran out.',
    cure: 'Check the address and submit again. We then send a new link.',
  },
  email_denied_by_contact: {
    label: 'Contact did not recognize the enrollment',
    wrong: 'The primary contact answered that the enrollment was not theirs.',
    cure: 'Speak with the contact, or name another primary contact.',
  },
  domain_not_company: {
    label: 'Domain is not the company’s',
    wrong: 'The domain of the e-mail address does not seem to belong to the company.',
    cure: 'Give an address on the company’s own domain.',
    byDocument: 'Or send a document that shows that the company owns this one.',
  },
  domain_proof_insufficient: {
    label: 'Proof of the domain is not enough',
    wrong: 'The document does not show that the company owns the domain.',
    cure: 'Send one that names both the company and the domain.',
  },
  doc_too_old: {
    label: 'Document is too old',
    wrong: 'The document was issued more than twelve months ago.',
    cure: 'Send one issued in the last twelve months.',
  },
  doc_wrong_type: {
    label: 'Document is of another kind',
    wrong: 'The document is not one of the kinds that prove this.',
    cure: 'Send one of the accepted kinds.',
  },
  doc_illegible: {
    label: 'Document cannot be read',
    wrong: 'The document cannot be read.',
    cure: 'Send a sharper copy with all corners visible.',
  },
  doc_language: {
    label: 'Document is in another language',
    wrong: 'We cannot read the language of the document.',
    cure: 'Send it with a certified translation.',
  },
  doc_no_address: {
    label: 'Document shows no address',
    wrong: 'The document does not show the address of the company.',
    cure: 'Send one that shows the name and the address you gave.',
  },
  doc_not_government_source: {
    label: 'Screenshot is not from a government source',
    wrong: 'The screenshot is not from a government source.',
    cure: 'Send the document itself, or a screenshot of the government’s own page.',
  },
  contact_not_employee: {
    label: 'Contact does not seem to work there',
    wrong: 'We could not find that the primary contact works for the company.',
    cure: 'Name somebody who does.',
    byDocument: 'Or send a letter in which the company appoints the contact.',
  },
  authority_unproven: {
    label: 'Authority is not proven',
    wrong: 'We could not find that the person who enrolled the company may act for it.',
    cure: 'Send a document that names this person, signed by somebody the register names.',
  },
  sanctions_review: {
    label: 'Held for a legal check',
    wrong: 'The law asks us for a further check before we can go on.',
    cure: 'There is nothing to change now. We write to you when the check is done.',
  },
  other: {
    label: 'Something else',
    wrong: 'The reviewer found something else.',
    cure: 'Read the reviewer’s own words.',
  },
};

export const reviewFields = {
  company: 'All answers about the company',
  legal_name: 'Legal business name',
  registered_address: 'Registered address',
  registration_id: 'Registration number',
  operating_address: 'Operating address',
  primary_contact: 'Primary contact',
  support_contact: 'Customer support',
  partner_id: 'PartnerID',
  business_proof: 'Proof of the company',
  domain_proof: 'Proof of the domain',
  employment_proof: 'Proof of the contact’s work',
  case: 'The enrollment as a whole',
} satisfies Record<ReviewField, string>;

/** `documents` is a list already joined in the reader's language. */
export const documentsThatHelp = ({ documents }: { documents: string }) => `Any of these helps: ${documents}.`;
