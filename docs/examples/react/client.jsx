import { setAssetsBase } from 'bona-fide';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.jsx';

setAssetsBase('./bona-fide/');
hydrateRoot(document.querySelector('#app'), <App />);
