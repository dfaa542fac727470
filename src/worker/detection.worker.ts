/** Entry of the detection worker. */
import { expose } from 'comlink';
import { DetectionService } from './detection-service.js';

expose(new DetectionService());
