import { expect, test } from 'vitest';
import { evidencePage } from '@/emails/evidence-page';
import { db } from '@/lib/db';
import { seal } from '@/lib/seal';
import { renewCertificate, retryAll } from '@/lib/signed-copy/commands';
import { findSeal } from '@/lib/signed-copy/queries';
import { sealCopy } from '@/lib/signed-copy/seal';
import { operator } from '../support/providers';
import { copyOf, signed } from '../support/signed-copies';

test('after AUTH_SECRET changed, the certificate is shown with its fault, renewing it makes another, and copies are sealed again', async () => {
  const by = await operator();
  await sealCopy((await signed()).copyId, evidencePage);
  const { id } = await db.sealCertificate.findFirstOrThrow({ orderBy: { id: 'desc' } });
  // A key under another secret opens no better than one of another owner.
  await db.sealCertificate.update({ where: { id }, data: { key: seal('a key', 'seal certificate', 'another') } });
  const { copyId } = await signed();
  expect(await sealCopy(copyId, evidencePage)).toBe(false);
  expect(await copyOf(copyId)).toMatchObject({ status: 'waiting', fault: 'certificate_unreadable' });

  const { certificate, fault } = await findSeal(by);
  expect([certificate?.id, fault?.fault]).toEqual([id, 'certificate_unreadable']);
  await renewCertificate(by, { certificateId: certificate?.id ?? '' });
  expect(await findSeal(by)).toMatchObject({ fault: null });
  await retryAll(by);
  expect(await sealCopy(copyId, evidencePage)).toBe(true);
});
