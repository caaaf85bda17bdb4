import type { Readable } from 'node:stream';

/** Where files that people sent are kept, by a key of our own making: never by their names. */
export type FileStore = {
  /** Keeps the file at `path` whole, or not at all: throws StoreFull, StoreAway. An older one of this key is replaced. */
  put(key: string, file: { path: string; bytes: number; type: string }): Promise<void>;
  /** Null when nothing is kept under this key. Throws StoreAway. */
  read(key: string): Promise<Readable | null>;
  /** Nothing is kept under this key any more, whether something was or not. Throws StoreAway. */
  remove(key: string): Promise<void>;
};
