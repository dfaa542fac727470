/** Registers `<bona-fide>`. Where there are no custom elements, as on a server, it does nothing. */
import { BonaFideElement } from './element/bona-fide.js';

if (typeof window === 'object' && customElements.get('bona-fide') === undefined) {
  customElements.define('bona-fide', BonaFideElement);
}

export { BonaFideElement };
