import * as v from 'valibot';

/** What it costs to take part: nothing, or an amount. */
export const PriceSchema = v.union([
  v.object({ free: v.literal(true) }),
  v.object({
    /** In the currency's minor unit: 5000 is 50.00 NOK. */
    amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** ISO 4217. */
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not a currency code like NOK')),
    /** Vouchers that pay for it, such as the leisure voucher of a municipality. */
    vouchers: v.optional(v.array(v.string())),
  }),
]);

export type Price = v.InferOutput<typeof PriceSchema>;
