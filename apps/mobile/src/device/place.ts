/** A place on the earth, in the coordinates that maps in China are drawn in (GCJ-02). */
export type Place = { name: string; address: string; latitude: number; longitude: number };
