// Turns public npm packages and seeds/gazetteer into data/basemap.topo.json and data/gazetteer.json.
import { join } from 'node:path';
import { readLand } from './geodata/land.ts';
import { installPackages } from './geodata/packages.ts';
import { buildTopology } from './geodata/topology.ts';
import { writeWhole } from './geodata/write.ts';

const DATA = join(import.meta.dirname, '../data');

installPackages();
const land = readLand();
writeWhole(join(DATA, 'basemap.topo.json'), JSON.stringify(await buildTopology(land)));
