/**
 * Two ways for an island to wake. `client:near`: when the learner has done anything at all (moved, scrolled, typed, focused) and the island is
 * on the screen or almost; a page that is only looked at loads no script for its islands. `client:search`: when search is asked for.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function islandDirectives() {
  return {
    name: 'dyade:island-directives',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'near', entrypoint: './src/islands/client-near.ts' });
        addClientDirective({ name: 'search', entrypoint: './src/islands/client-search.ts' });
      },
    },
  };
}
