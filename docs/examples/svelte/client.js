import { setAssetsBase } from 'bona-fide';
import { hydrate } from 'svelte';
import App from './App.svelte';

setAssetsBase('./bona-fide/');
hydrate(App, { target: document.querySelector('#app') });
