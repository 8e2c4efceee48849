// What a plate says and how large it is → where everything stands: a column beside the map, or bands above and below it.
import type { Measure } from '../../map/label-type.ts';
import type { Lang } from '../../map/tokens.ts';
import { bands } from './bands.ts';
import { column } from './column.ts';
import type { Size } from './format.ts';
import type { Copy, Layout } from './layout.ts';

/** Where a map between bands would be a mere ribbon. */
const COLUMN_FROM = 1.5; // width to height

/** The whole plate's size, or the map's: the plate is then as large as it must be around it. */
export function layOut(
  copy: Copy,
  lang: Lang,
  size: { readonly plate: Size } | { readonly map: Size },
  measure: Measure,
): Layout {
  return 'plate' in size && size.plate.width > size.plate.height * COLUMN_FROM
    ? column(copy, lang, size.plate, measure)
    : bands(copy, lang, size, measure);
}
