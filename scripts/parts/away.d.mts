import type { IncomingMessage, ServerResponse } from 'node:http';

export function answerWhenAway(request: IncomingMessage, response: ServerResponse): void;
