// The atlas as a moving picture: every frame drawn for its day, written as MP4, WebM or GIF.
export { type AnimationRequest, type Made, makeAnimation, NoVideo, stretchOf, writesVideo } from './make.ts';
export { durations, framesIn, LIMITS, type Shot, schedule, type Timing } from './schedule.ts';
