import type { NextRequest } from 'next/server';
import { handlers } from '@/app/_server/auth';
import { offeredIssuers } from '@/app/_server/issuers';

type Params = { params: Promise<{ issuer: string }> };

/**
 * Where an issuer sends people back to: next-auth's only door to the outside. Its others would let a sign-in or a sign-out
 * past our own check of where a post comes from.
 */
export async function GET(request: NextRequest, { params }: Params): Promise<Response> {
  const { issuer } = await params;
  return offeredIssuers().some(({ id }) => id === issuer) ? handlers.GET(request) : new Response(null, { status: 404 });
}
