import ts from 'typescript';
import { each, parse, sourcesIn } from './messages.mjs';

/** Attributes that people read or hear. */
const SPOKEN = 'aria-label|aria-valuetext|aria-description|aria-roledescription|title|placeholder|alt|label';

/**
 * Texts that stand in html`…` and svg`…` outside of `msg(…)`, and in the attributes that people read or hear.
 * @param {string} root
 * @param {readonly string[]} folders
 * @returns {{ place: string, text: string }[]}
 */
export function unwrappedTexts(root, folders) {
  return folders.flatMap((folder) => sourcesIn(root, folder)).flatMap((path) => textsOf(parse(root, path), path));
}

function textsOf(tree, path) {
  const found = [];
  each(tree, (node) => {
    if (!ts.isTaggedTemplateExpression(node) || !/^(html|svg)$/.test(node.tag.getText(tree)) || isMessage(node, tree)) {
      return;
    }
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    const markup = markupOf(node.template);
    for (const text of [...spokenOf(markup), ...shownOf(markup)]) found.push({ place: `${path}:${line}`, text });
  });
  return found;
}

/** What is inside a message is the translator's. */
function isMessage(node, tree) {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isCallExpression(at) && at.expression.getText(tree) === 'msg') return true;
  }
  return false;
}

/** The template with a hole for each expression. */
function markupOf(template) {
  if (!ts.isTemplateExpression(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('\u0000');
}

function spokenOf(markup) {
  const attribute = new RegExp(`[\\s](?:${SPOKEN})="([^"]*)"`, 'g');
  return [...markup.matchAll(attribute)].map(([, value]) => String(value).trim()).filter(hasWords);
}

function shownOf(markup) {
  // A tag, whose attributes may hold signs of any kind; then what stands between tags and holes.
  const between = markup.replace(/<!--[\s\S]*?-->|<\/?[a-zA-Z][^\s>]*(?:"[^"]*"|'[^']*'|[^>"'])*>/g, '\u0000');
  return between
    .split('\u0000')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(hasWords);
}

function hasWords(text) {
  return /\p{L}{2}/u.test(text.replace(/&[a-z]+;/g, ''));
}
