import * as v from 'valibot';
import { TextSchema } from './text.ts';

/** One kind of access: a word of `ACCESS` or the publisher's own. */
export const AccessSchema = v.string();

/** A point on the earth in degrees (WGS 84). */
export const GeoSchema = v.object({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});

/** Where something is. At least one of name, address and geo says so. */
export const PlaceSchema = v.pipe(
  v.object({
    name: v.optional(TextSchema),
    /** Street, number, postcode and town as one writes them on a letter, on one or more lines. */
    address: v.optional(v.string()),
    geo: v.optional(GeoSchema),
    access: v.optional(v.array(AccessSchema)),
  }),
  v.check(({ name, address, geo }) => name !== undefined || address !== undefined || geo !== undefined, 'has neither name, address nor geo'),
);

export type Geo = v.InferOutput<typeof GeoSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
