// The twelve sectors in their six groups, and the kinds of initiative.
import { z } from './schema.ts';

export const SECTORS = [
  'policy',
  'government',
  'justice',
  'tax',
  'finance',
  'trade',
  'industry',
  'energy',
  'agriculture',
  'education',
  'welfare',
  'technology',
] as const;
export const SectorSchema = z.enum(SECTORS);
export type Sector = z.infer<typeof SectorSchema>;

export const GROUPS = ['policy', 'services', 'finance', 'trade', 'people', 'technology'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_OF: Readonly<Record<Sector, Group>> = {
  policy: 'policy',
  government: 'services',
  justice: 'services',
  tax: 'services',
  finance: 'finance',
  trade: 'trade',
  industry: 'trade',
  energy: 'trade',
  agriculture: 'trade',
  education: 'people',
  welfare: 'people',
  technology: 'technology',
};

export const KINDS = [
  'policy',
  'meeting',
  'speech',
  'launch',
  'application',
  'pilot',
  'product',
  'contract',
  'alliance',
  'institute',
  'statistic',
] as const;
export const KindSchema = z.enum(KINDS);
export type Kind = z.infer<typeof KindSchema>;
