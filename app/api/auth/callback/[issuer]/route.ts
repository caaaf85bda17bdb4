import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { type PageProps, readPath, word } from '@/app/_server/address';
import { handlers } from '@/app/_server/auth';
import { offeredIssuers } from '@/app/_server/issuers';

/**
 * Where an issuer sends people back to: next-auth's only door to the outside. Its others would let a sign-in or a sign-out
 * past our own check of where a post comes from.
 */
export async function GET(request: NextRequest, { params }: Pick<PageProps, 'params'>): Promise<Response> {
  const { issuer } = await readPath(params, z.object({ issuer: word }));
  return offeredIssuers().some(({ id }) => id === issuer) ? handlers.GET(request) : new Response(null, { status: 404 });
}
