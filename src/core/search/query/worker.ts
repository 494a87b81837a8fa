/** The script that the engine file carries: runs in a Blob worker, or on the page with a stand-in port. */
import { serve, type Port } from './service.ts';

const scope = globalThis as unknown as { readonly banTinPort?: Port } & Port;

serve(scope.banTinPort ?? scope);
