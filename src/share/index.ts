// What leaves the page as text: addresses, snippets, tables and citations. Pictures and films have folders of their own.
export * from './address.ts';
export * from './citation.ts';
export * from './csv.ts';
export * from './file-name.ts';
export * from './geojson.ts';
export * from './released.ts';
export * from './save.ts';
export * from './snippet.ts';
export * from './snippet-state.ts';
