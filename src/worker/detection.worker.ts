/** Entry of the detection worker. */
import { expose } from 'comlink';
import { DetectionService } from './detection-service.js';
import { answerTraffic } from './traffic.js';

expose(new DetectionService());
answerTraffic('Detection worker');
