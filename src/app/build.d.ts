/** Set by vite.config.ts: the build carries a face model. */
declare const __FACE_MODEL__: boolean;
