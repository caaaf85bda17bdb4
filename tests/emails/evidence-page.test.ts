import { expect, test } from 'vitest';
import { evidencePage } from '@/emails/evidence-page';
import type { Evidence } from '@/lib/signed-copy/evidence';

const evidence = {
  ...{ firstName: 'Анна', lastName: 'Ли', title: 'Директор', statement: 'Saya berwenang.', locale: 'id' },
  ...{ company: 'ООО «Облако»', registrationId: null, partnerId: '', reference: null, pdfSha256: 'a'.repeat(64) },
  ...{ translation: null, translationSha256: null, provenBy: null, provenAt: null, secondStep: null },
  ...{ ip: null, userAgent: null, delegation: null, signedAt: new Date('2026-11-29T03:05:00Z') },
  organization: { name: 'Oblako', countryIso2: 'ID' },
  agreement: { title: 'Mitra Partner Agreement', version: '2026-11', effectiveFrom: new Date('2026-11-01T00:00:00Z') },
} as unknown as Evidence;

const valuesOf = (one: Evidence, stamped = false) =>
  Object.fromEntries(
    evidencePage(one, stamped).parts.flatMap(({ rows }) => rows.map(({ term, value }) => [term, value])),
  );

test('the evidence is said in English and in the language of the signature, once where both are the same', () => {
  const said = valuesOf(evidence);
  expect(said['Accepted by / Disetujui oleh']).toBe('Анна Ли');
  expect(said.PartnerID).toBeUndefined();
  expect(said['Time (UTC) / Waktu (UTC)']).toBe('2026-11-29T03:05:00.000Z');
  expect(said['Time there / Waktu setempat']).toContain('29 November 2026 at 10:05');
  expect(Object.keys(valuesOf({ ...evidence, locale: 'en' }))).toContain('Accepted by');
});

test('what is not known is said to be: it is not left out', () => {
  const said = valuesOf(evidence);
  for (const term of [
    'Network address / Alamat jaringan',
    'Browser / Peramban',
    'Proof of who it was / Bukti siapa orangnya',
  ])
    expect(said[term]).toBe('Not recorded / Tidak tercatat');
  expect(said['Translation offered / Terjemahan yang disediakan']).toMatch(/^None in .* \/ Tidak ada dalam /);
});

test('it says who delegated, which translation was shown, and by what proof', () => {
  const askedAt = new Date('2026-11-20T03:05:00Z');
  const said = valuesOf({
    ...evidence,
    ...{
      translation: 'id',
      translationSha256: 'b'.repeat(64),
      provenBy: 'password',
      provenAt: askedAt,
      secondStep: true,
    },
    delegation: { askedAt, askedBy: { firstName: 'Ayu', lastName: 'Sari', email: 'ayu@melati.example' } },
  });
  expect(said['Delegated by / Didelegasikan oleh']).toMatch(
    /^Ayu Sari, Global admin \(ayu@melati\.example\), on 20 Nov/,
  );
  expect(said['Translation offered / Terjemahan yang disediakan']).toContain(`Bahasa Indonesia, to be read beside`);
  expect(said['Translation offered / Terjemahan yang disediakan']).toContain('b'.repeat(64));
  expect(said['Proof of who it was / Bukti siapa orangnya']).toContain('Password and second step');
});

test('what the seal proves is said plainly, with a time stamp and without', () => {
  const without = valuesOf(evidence);
  const stamped = valuesOf(evidence, true);
  for (const said of [without, stamped]) {
    expect(said.English).toContain('not a qualified electronic signature');
    expect(said['Bahasa Indonesia']).toContain('bukan tanda tangan elektronik tersertifikasi');
  }
  expect(stamped.English).toContain('time stamp');
  expect(without.English).not.toContain('time stamp');
});

test('it claims nothing of what a signer did that is not recorded: no tick, no text shown, no language read', () => {
  const shown = { translation: 'id', translationSha256: 'b'.repeat(64) };
  for (const one of [evidence, { ...evidence, ...shown }])
    expect(JSON.stringify(evidencePage(one, true))).not.toMatch(
      /ticked|dicentang|translation shown|ditampilkan|was read|dibaca dalam/i,
    );
});
