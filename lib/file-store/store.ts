import { env } from '@/lib/env';
import { folder } from './folder';
import type { FileStore } from './port';
import { s3 } from './s3';

/** The store the settings name: a bucket if there is one, else the folder. */
export function fileStore(): FileStore {
  const { S3_URL, S3_BUCKET, S3_REGION, S3_KEY, S3_SECRET } = env;
  if (!S3_URL || !S3_BUCKET || !S3_KEY || !S3_SECRET) return folder(env.FILES_FOLDER);
  return s3({ url: S3_URL, bucket: S3_BUCKET, region: S3_REGION, key: S3_KEY, secret: S3_SECRET });
}
