import { Client } from 'pg';
import { inject } from 'vitest';

/** Runs `work` with the address of an empty database. It goes when the run's PostgreSQL goes. */
export async function inDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const name = `scratch_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const owner = new Client({ connectionString: inject('databaseAddress').replace('%s', 'postgres') });
  await owner.connect();
  await owner.query(`create database ${name}`);
  await owner.end();
  await work(inject('databaseAddress').replace('%s', name));
}
