// Sentences, places and dates of a document → the initiatives it reports.
export { compose, type Report, UNBOUNDED } from './compose.ts';
export type { Deed } from './deeds.ts';
export { type NamedOrganisation, type Organisation, OrganisationIndex } from './organisations.ts';
export { TermIndex, type Terms, toSingular } from './terms.ts';
export { titleOf } from './title.ts';
