import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { needKey, StoreAway, StoreFull } from './faults';
import type { FileStore } from './port';

type Bucket = { url: string; bucket: string; region: string; key: string; secret: string };

/** How long the store may take for one file, in milliseconds. */
const patience = 30_000;

/**
 * A bucket of a store that speaks S3, by path: https://store/bucket/key. A file has 8 MB at most, so it is signed and sent whole: a
 * store that got only a part of it refuses it.
 */
export function s3({ url, bucket, region, key, secret }: Bucket): FileStore {
  const client = new AwsClient({ accessKeyId: key, secretAccessKey: secret, service: 's3', region, retries: 2 });
  const asked = async (method: 'GET' | 'PUT' | 'DELETE', name: string, file: RequestInit = {}) => {
    const address = `${url}/${bucket}/${needKey(name)}`;
    try {
      // Redirects are not followed: they would carry the file elsewhere.
      return await client.fetch(address, {
        ...file,
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      });
    } catch (fault) {
      throw new StoreAway('The store of the files does not answer.', { cause: fault });
    }
  };
  return {
    put: async (name, file) => {
      const body = await readFile(file.path);
      const digest = createHash('sha256').update(body).digest('hex');
      const headers = { 'content-type': file.type, 'x-amz-content-sha256': digest };
      await done(await asked('PUT', name, { headers, body }));
    },
    read: async (name) => {
      const answer = await asked('GET', name);
      if (answer.status === 404) return nothing(answer);
      if (answer.status !== 200 || !answer.body) return done(answer).then(() => null);
      return Readable.fromWeb(answer.body as ReadableStream);
    },
    remove: async (name) => {
      const answer = await asked('DELETE', name);
      await (answer.status === 404 ? nothing(answer) : done(answer));
    },
  };
}

async function nothing(answer: Response): Promise<null> {
  await answer.body?.cancel();
  return null;
}

// 507, and the names some stores give it: there is no room. Anything else that is not 2xx is a store we cannot use now.
async function done(answer: Response): Promise<void> {
  if (answer.ok) return void (await answer.body?.cancel());
  const said = (await answer.text()).slice(0, 2_000);
  const code = /<Code>(\w{1,80})<\/Code>/.exec(said)?.[1] ?? '';
  if (answer.status === 507 || /full|quota|insufficient/i.test(code))
    throw new StoreFull('The store of the files has no room.');
  throw new StoreAway(`The store of the files answered ${answer.status} ${code}.`);
}
