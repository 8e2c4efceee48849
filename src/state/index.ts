// The one state of the page, what changes it, who hears of it, and how it is written in the address.
export * from './actions.ts';
export * from './address.ts';
export * from './atlas-state.ts';
export * from './store.ts';
export * from './url.ts';
