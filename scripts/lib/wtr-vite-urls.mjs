/**
 * Vite's `?worker&url` import (the address of a worker's or worklet's bundled script) for the element tests, which
 * serve the sources one by one: there the address of the module itself is the answer.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function serveAsInVite() {
  return {
    name: 'vite-urls',
    serve(context) {
      if (!context.URL.searchParams.has('url')) return undefined;
      return { body: `export default new URL(${JSON.stringify(context.path)}, location.origin).href;`, type: 'js' };
    },
  };
}
