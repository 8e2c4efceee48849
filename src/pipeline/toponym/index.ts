// Words of a text → toponyms: which names there are, which place each means, and in what role.
export { buildGazetteer, encloses, type Gazetteer, type GazetteerPlace, parentOf } from './gazetteer.ts';
export { ORGANISATION_HEADS } from './heads.ts';
export { buildNames, type NameSense } from './names.ts';
export { recognize, type Toponym } from './recognize.ts';
export { type Resolved, resolve, type Unresolved } from './resolve.ts';
export { type RoleDecision, roleOf } from './role.ts';
export { SURNAMES } from './surnames.ts';
