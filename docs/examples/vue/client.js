import { setAssetsBase } from 'bona-fide';
import { createSSRApp } from 'vue';
import App from './App.vue';

setAssetsBase('./bona-fide/');
createSSRApp(App).mount('#app');
