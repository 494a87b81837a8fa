import { hash } from 'node:crypto';

/** A short name for a content: 48 bits. */
export const digest = (content: string | Uint8Array): string => hash('sha256', content).slice(0, 12);
