// The view as a picture: a plate with title, date, legend, time and sources around the map, as PNG or SVG.

export { embeddedFonts } from './fonts.ts';
export { DENSITIES, type Density, FORMATS, type Format, type Seen, SIZES } from './format.ts';
export { type PlateRequest, plateOf, rasterOf, svgOf, TooLarge } from './make.ts';
export { createPlate, type Parts, type Plate, type PlateOptions } from './plate.ts';
