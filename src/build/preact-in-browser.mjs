import { fileURLToPath } from 'node:url';

const replacements = new Map([
  ['react', 'preact/hooks'],
  ['react/jsx-runtime', 'preact/jsx-runtime'],
  ['react/jsx-dev-runtime', 'preact/jsx-dev-runtime'],
]);
const hydrateIsland = fileURLToPath(new URL('hydrate-island.mjs', import.meta.url));

/**
 * Puts Preact in the browser's bundle where the code says React: 5 KB instead of 60. The server keeps rendering with React, so ids in
 * markup come from content and never from `useId`, which the two count differently. Of React there are the hooks: a name that Preact's hooks
 * don't have, such as `memo`, stops the build.
 *
 * @returns {import('vite').Plugin}
 */
export function preactInBrowser() {
  return {
    name: 'dyade:preact-in-browser',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    // An author's page would be loaded anew when one of them is first asked for.
    configEnvironment: (name) => (name === 'client' ? { optimizeDeps: { include: ['preact', ...replacements.values()] } } : null),
    async resolveId(id, importer, options) {
      const replacement = replacements.get(id);
      return replacement ? this.resolve(replacement, importer, { ...options, skipSelf: true }) : null;
    },
    load: (id) =>
      /\/@astrojs\/react\/dist\/client\.js(\?|$)/.test(id) ? `export { default } from ${JSON.stringify(hydrateIsland)};` : null,
  };
}
