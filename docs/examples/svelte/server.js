import { render as renderApp } from 'svelte/server';
import App from './App.svelte';

/** The page's content as HTML, for the server to send. */
export const render = async () => renderApp(App).body;
