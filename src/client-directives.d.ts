import 'astro';

declare module 'astro' {
  /** The ways in which our islands wake, besides Astro's own; see `src/build/island-directives.mjs`. */
  interface AstroClientDirectives {
    'client:near'?: boolean;
    'client:search'?: boolean;
  }
}
