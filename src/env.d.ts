/// <reference types="astro/client" />

/** A client script bundled as one classic script; the import is its address. See src/site/classic-scripts.ts. */
declare module '*?classic' {
  const address: string;
  export default address;
}
