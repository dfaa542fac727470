import { renderToString } from 'react-dom/server';
import { App } from './App.jsx';

/** The page's content as HTML, for the server to send. */
export const render = async () => renderToString(<App />);
