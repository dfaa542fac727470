/** Entry of the recording worker: encodes what a session hears and sees, and writes it down as it comes. */
import { expose } from 'comlink';
import { RecordingService } from './service.js';

expose(new RecordingService());
