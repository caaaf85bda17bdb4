import type { IncomingMessage, ServerResponse } from 'node:http';

export function leadToOwnAddress(request: IncomingMessage, response: ServerResponse, own: URL, port: number): boolean;
export function nameOwnAddress(request: IncomingMessage, own: URL): void;
