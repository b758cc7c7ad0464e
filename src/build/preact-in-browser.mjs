const replacements = new Map([
  ['react', 'preact/compat'],
  ['react-dom', 'preact/compat'],
  ['react-dom/client', 'preact/compat/client'],
  ['react/jsx-runtime', 'preact/jsx-runtime'],
  ['react/jsx-dev-runtime', 'preact/jsx-dev-runtime'],
]);

/**
 * Puts Preact in the browser's bundle where the code says React: 8 KB instead of 60. The server keeps rendering with React, so ids in
 * markup come from content and never from `useId`, which the two count differently.
 *
 * @returns {import('vite').Plugin}
 */
export function preactInBrowser() {
  return {
    name: 'dyade:preact-in-browser',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    async resolveId(id, importer, options) {
      const replacement = replacements.get(id);
      return replacement ? this.resolve(replacement, importer, { ...options, skipSelf: true }) : null;
    },
  };
}
