import type { IncomingMessage, ServerResponse } from 'node:http';

export const mostBytes: number;
export function refuseTooLarge(request: IncomingMessage, response: ServerResponse): boolean;
