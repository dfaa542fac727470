import { setAssetsBase } from 'bona-fide';
import 'bona-fide/define';

// Always to be named: webpack writes the place of the module on your disk where the package asks for its own address.
setAssetsBase('./bona-fide/');
const word = document.querySelector('#word');
document.querySelector('bona-fide').addEventListener('bonafide-verdict', ({ detail }) => {
  word.textContent = detail.status === 'analyzing' ? detail.verdict : detail.status;
});
