import type { Readable } from 'node:stream';
import { env } from '@/lib/env';
import { folder } from './folder';
import { s3 } from './s3';

/** Where files that people sent are kept, by a key of our own making: never by their names. */
export type FileStore = {
  /** Keeps the file at `path` whole, or not at all: throws StoreFull, StoreAway. An older one of this key is replaced. */
  put(key: string, file: { path: string; bytes: number; type: string }): Promise<void>;
  /** Null when nothing is kept under this key. Throws StoreAway. */
  read(key: string): Promise<Readable | null>;
  /** Nothing is kept under this key any more, whether something was or not. Throws StoreAway. */
  remove(key: string): Promise<void>;
};

/** The store the settings name: a bucket if there is one, else the folder. */
export function fileStore(): FileStore {
  const { S3_URL, S3_BUCKET, S3_REGION, S3_KEY, S3_SECRET } = env;
  if (!S3_URL || !S3_BUCKET || !S3_KEY || !S3_SECRET) return folder(env.FILES_FOLDER);
  return s3({ url: S3_URL, bucket: S3_BUCKET, region: S3_REGION, key: S3_KEY, secret: S3_SECRET });
}
