// Turns two positions into the distance between them.

interface Position {
  lng: number;
  lat: number;
}

const RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(a: Position, b: Position): number {
  const height = Math.sin(radians(b.lat - a.lat) / 2);
  const width = Math.sin(radians(b.lng - a.lng) / 2);
  const h = height ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * width ** 2;
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(h));
}

/** The middle of several positions by each axis: one stray position does not move it far. */
export function medianPosition(positions: Position[]): Position {
  const middle = (values: number[]): number => {
    const sorted = values.toSorted((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  };
  return { lng: middle(positions.map(({ lng }) => lng)), lat: middle(positions.map(({ lat }) => lat)) };
}
