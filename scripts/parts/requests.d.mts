import type { IncomingMessage, ServerResponse } from 'node:http';

export function refuseOdd(request: IncomingMessage, response: ServerResponse): boolean;
