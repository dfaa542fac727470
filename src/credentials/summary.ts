/** What a store of C2PA manifests comes to, as the reader's JSON has it. Anything may be missing from it. */
import type { ContentCredentials } from '../contract/credentials.js';

/** Nobody vouches for the signer: said of every file, as the app carries no list of authorities, and no fault of the file. */
const UNTRUSTED = 'signingCredential.untrusted';

/** Null when the store names no manifest. */
export function summarizeCredentials(store: unknown): ContentCredentials | null {
  const active = textOf(memberOf(store, 'active_manifest'));
  const manifest = memberOf(memberOf(store, 'manifests'), active);
  if (active === '' || manifest === undefined) return null;
  const problems = listOf(memberOf(store, 'validation_status'))
    .map((status) => textOf(memberOf(status, 'code')))
    .filter((code) => code !== '' && code !== UNTRUSTED);
  const actions = listOf(memberOf(manifest, 'assertions'))
    .filter((assertion) => textOf(memberOf(assertion, 'label')).startsWith('c2pa.actions'))
    .flatMap((assertion) => listOf(memberOf(memberOf(assertion, 'data'), 'actions')));
  const signature = memberOf(manifest, 'signature_info');
  const [generator] = listOf(memberOf(manifest, 'claim_generator_info'));
  return {
    state: problems.length === 0 ? 'intact' : 'broken',
    signer: [...new Set([textOf(memberOf(signature, 'common_name')), textOf(memberOf(signature, 'issuer'))])]
      .filter((name) => name !== '')
      .join(', '),
    signedAt: textOf(memberOf(signature, 'time')),
    generator: textOf(memberOf(generator, 'name')),
    title: textOf(memberOf(manifest, 'title')),
    actions: actions.map((action) => textOf(memberOf(action, 'action'))).filter((action) => action !== ''),
    saysSynthetic: actions.some((action) => isSynthetic(textOf(memberOf(action, 'digitalSourceType')))),
    problems: [...new Set(problems)],
  };
}

/** Terms of the IPTC's list of digital source types. */
function isSynthetic(sourceType: string): boolean {
  return /\/(?:trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia|algorithmicMedia|virtualRecording)$/.test(
    sourceType,
  );
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 300) : '';
}
