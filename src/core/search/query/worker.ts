/** The script that the engine file carries: runs in a Blob worker, or on the page with a stand-in port. */
import { serve, type Port } from './service.ts';

const scope = globalThis as unknown as { readonly banTinPort?: Port } & Port;

serve(scope.banTinPort ?? scope, async (text) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    return (await import(/* @vite-ignore */ address)) as unknown;
  } finally {
    URL.revokeObjectURL(address);
  }
});
