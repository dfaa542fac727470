/**
 * Takes the indentation out of the sources of the page: code does without it, and so do the styles and the markup that
 * stand in its templates, where no minifier would look.
 * @returns {import('vite').Plugin}
 */
export function unindent() {
  return {
    name: 'unindent',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/(ui|element|app)\/[^?]+\.ts$/.test(id)) return null;
      return { code: code.replace(/\n[ \t]+/g, '\n'), map: null };
    },
  };
}
