/**
 * Vite wraps every dynamic import in a helper that preloads what the module needs. Here nothing is preloaded, so all that is
 * left of it is the import.
 *
 * @returns {import('vite').Plugin}
 */
export function smallPreloadHelper() {
  return {
    name: 'dyade:small-preload-helper',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : null),
  };
}
