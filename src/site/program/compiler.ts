import { build } from 'astro';

// Run as a process of its own (see compile-apart.ts).
await build({ logLevel: 'warn' });
