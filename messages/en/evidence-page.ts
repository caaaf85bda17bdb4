/** The page of evidence at the end of a signed copy. */
export const evidencePage = {
  title: 'Evidence of acceptance',
  subject: ({ agreement, version }: { agreement: string; version: string }) =>
    `Belongs to ${agreement}, version ${version}, on the pages before.`,
  page: ({ page, of }: { page: number; of: number }) => `Evidence, page ${page} of ${of}`,
  headings: {
    what: 'What was accepted',
    who: 'By whom, and for whom',
    how: 'When, and from where',
    seal: 'What the seal of this file proves',
  },
  terms: {
    agreement: 'Agreement',
    version: 'Version',
    inForce: 'In force from',
    sha256: 'SHA-256 of its PDF',
    translation: 'Translation offered',
    company: 'Company',
    account: 'Work account',
    country: 'Country',
    registration: 'Registration number',
    partnerId: 'PartnerID',
    reference: 'Enrollment',
    signer: 'Accepted by',
    position: 'Title',
    delegated: 'Delegated by',
    statement: 'Statement made',
    proof: 'Proof of who it was',
    utc: 'Time (UTC)',
    local: 'Time there',
    ip: 'Network address',
    browser: 'Browser',
    language: 'Language of the page',
    check: 'Check this file',
  },
  noTranslation: 'None in the language of the page.',
  translation: ({ language, sha256 }: { language: string; sha256: string }) =>
    `${language}, to be read beside the English text, which alone was accepted. SHA-256 of the translation: ${sha256}`,
  proofs: {
    password: 'Password',
    passwordTwice: 'Password and second step',
    issuer: 'Sign-in with the company’s identity provider',
  },
  provenAt: ({ proof, at }: { proof: string; at: string }) => `${proof}, last given ${at}`,
  delegated: ({ by, email, at }: { by: string; email: string; at: string }) =>
    `${by}, Global admin (${email}), on ${at}`,
  unknown: 'Not recorded',
  stamped:
    'The seal shows that no byte of this file has changed since it was sealed, and the time stamp in it shows by when that was. It is the electronic seal of this portal and proves integrity and time. It is not a qualified electronic signature; what is recorded above is a simple one.',
  unstamped:
    'The seal shows that no byte of this file has changed since it was sealed; when that was, it says by the portal’s own clock. It is the electronic seal of this portal and proves integrity and time. It is not a qualified electronic signature; what is recorded above is a simple one.',
};
