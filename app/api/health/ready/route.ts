import { health } from '@/app/_server/health';

/**
 * Whether the portal can serve: 503 while the database is silent, read-only or in recovery, or its migrations are missing. Without a worker or the mail server it goes
 * on, and letters leave later.
 */
export async function GET(): Promise<Response> {
  const parts = await health();
  const text = JSON.stringify(parts, null, 2);
  const headers = { 'content-type': 'application/json' };
  return new Response(`${text}\n`, { status: parts.status === 'down' ? 503 : 200, headers });
}
