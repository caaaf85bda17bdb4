/** The media type and the pages, or the code of why it is not taken. */
export declare function judgeBytes(bytes: Buffer): Promise<{ type: string; pages: number } | { refused: string }>;
