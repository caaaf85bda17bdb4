/** See scripts/parts/planted-faults.mjs. */
export const orders = [
  {
    breaks: 'A partner’s own agreement passes for the customer’s.',
    file: 'lib/order/facts.ts',
    was: '...(await ownFactsOf(tx, customer)),',
    is: '...(await ownFactsOf(tx, customer)), customerSigned: reseller.agreement.signed,',
  },
  {
    breaks: 'What is no longer sold is sold.',
    file: 'lib/order/facts.ts',
    was: "regionId: customerRegion ?? '', withdrawnAt: null",
    is: "regionId: customerRegion ?? ''",
  },
  {
    breaks: 'A customer and a provider that are both in no region are in the same.',
    file: 'lib/order/gates.ts',
    was: 'customerRegion === null || customerRegion !== providerRegion',
    is: 'customerRegion !== providerRegion',
  },
  {
    breaks: 'The same key with another quantity answers with the old order.',
    file: 'lib/order/commands.ts',
    was: "  if (before.asked !== asked) throw Refusal.because('order_key_used', { cure: 'reload' });\n",
    is: '',
  },
  {
    breaks: 'A month after the 31st of January is the 3rd of March.',
    file: 'lib/order/subscriptions.ts',
    was: '  if (next.getUTCDate() !== from.getUTCDate()) next.setUTCDate(0);\n',
    is: '',
  },
  {
    breaks: 'A subscription starts again for a customer that took its consent back.',
    file: 'lib/order/lifecycle.ts',
    was: 'authorized, partners, tied]',
    is: 'authorized, partners]',
  },
  {
    breaks: 'An agreement is accepted whose text is not the one that was shown.',
    file: 'lib/agreement/evidence.ts',
    was: ' || agreement.pdfSha256 !== shown.pdfSha256',
    is: '',
  },
  {
    breaks: 'A spreadsheet runs a formula that begins with a full-width sign.',
    file: 'lib/csv/formula.ts',
    was: "cell.replace(/^'+/, '').normalize('NFKD')",
    is: "cell.replace(/^'+/, '')",
  },
  {
    breaks: 'A field changed there and back is told as changed.',
    file: 'lib/form/changed-meanwhile.ts',
    was: '!passing.includes(name) && differs(name)',
    is: '!passing.includes(name)',
  },
  {
    breaks: 'A clock does five hundred rows and leaves the others for another day.',
    file: 'lib/worker/each-due.ts',
    was: 'if (rows.length < batch) return done;',
    is: 'if (rows) return done;',
  },
  {
    breaks: 'The next page of a list leaves out the row behind the last one shown.',
    file: 'lib/keyset.ts',
    was: 'found.length > length ? rows.at(-1)',
    is: 'found.length > length ? found.at(-1)',
  },
  {
    breaks: 'A cursor of another list is taken for one of this.',
    file: 'lib/list/sort.ts',
    was: 'written.length !== told.length || values.includes(null)',
    is: 'values.length === 0',
  },
];
