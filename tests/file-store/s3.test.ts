import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { AwsClient } from 'aws4fetch';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StoreAway, StoreFull } from '@/lib/file-store/faults';
import { s3 } from '@/lib/file-store/s3';
import { findFreePort } from '@/scripts/parts/ports.mjs';
import { somebodyElses } from '../support/answering';

const account = { bucket: 'documents', region: 'us-east-1', key: 'S3RVER', secret: 'S3RVER' };
const file = { bytes: 7, type: 'application/pdf', path: '' };
let place: string;
let real: S3rver;
let url: string;

beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'mitra-s3-'));
  file.path = path.join(place, 'upload');
  await writeFile(file.path, 'content');
  const port = await findFreePort();
  url = `http://127.0.0.1:${port}`;
  const configureBuckets = [{ name: account.bucket, configs: [] }];
  real = new S3rver({
    port,
    address: '127.0.0.1',
    directory: place,
    silent: true,
    resetOnClose: true,
    configureBuckets,
  });
  await real.run();
});

afterAll(async () => {
  await real.close();
  await rm(place, { recursive: true, force: true });
});

test('a store that speaks S3 keeps a file, gives it back whole, and forgets it; forgetting twice is no fault', async () => {
  const store = s3({ ...account, url });
  expect(await store.read('a1')).toBeNull();
  await store.put('a1', file);
  const kept = await store.read('a1');
  expect(kept && (await text(kept))).toBe('content');
  await store.remove('a1');
  await store.remove('a1');
  expect(await store.read('a1')).toBeNull();
});

// The request and its signature as the provider's documentation prints them: GET Object, Signature Version 4.
test('requests are signed as the published example is', async () => {
  const client = new AwsClient({
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    service: 's3',
    region: 'us-east-1',
  });
  const { headers } = await client.sign('https://examplebucket.s3.amazonaws.com/test.txt', {
    headers: {
      range: 'bytes=0-9',
      'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
    aws: { datetime: '20130524T000000Z', allHeaders: true },
  });
  expect(headers.get('authorization')).toContain(
    'SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  );
});

test('a file is sent signed with the digest of what it holds, so that a store notices a part', async () => {
  const service = await somebodyElses();
  service.answers((response) => response.writeHead(200).end());
  await s3({ ...account, url: service.url }).put('a1', file);
  const [{ method, path: asked, headers, body }] = service.asked as [(typeof service.asked)[number]];
  expect([method, asked, body]).toEqual(['PUT', '/documents/a1', 'content']);
  expect(headers['x-amz-content-sha256']).toBe('ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73');
  expect(headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=S3RVER\/\d{8}\/us-east-1\/s3\/aws4_request/);
  expect(JSON.stringify(headers)).not.toContain(`"${account.secret}"`);
});

test.each([
  ['no room', 507, '', StoreFull],
  ['a quota that is used up', 403, '<Error><Code>QuotaExceeded</Code></Error>', StoreFull],
  ['a key it does not know', 403, '<Error><Code>InvalidAccessKeyId</Code></Error>', StoreAway],
  ['another place', 302, '', StoreAway],
  ['no bucket of this name', 400, '<Error><Code>InvalidBucketName</Code></Error>', StoreAway],
])('a store that says %s keeps nothing, and it is told apart', async (_, status, body, fault) => {
  const service = await somebodyElses();
  service.answers((response) => response.writeHead(status, status === 302 ? { location: url } : {}).end(body));
  const store = s3({ ...account, url: service.url });
  await expect(store.put('a1', file)).rejects.toBeInstanceOf(fault);
  // Not even where it was sent on to.
  expect(await s3({ ...account, url }).read('a1')).toBeNull();
});

test('a store that is not there, or hangs up, is away', async () => {
  const store = s3({ ...account, url: `http://127.0.0.1:${await findFreePort()}` });
  await expect(store.put('a1', file)).rejects.toBeInstanceOf(StoreAway);
  await expect(store.read('a1')).rejects.toBeInstanceOf(StoreAway);
  await expect(store.remove('a1')).rejects.toBeInstanceOf(StoreAway);
});
