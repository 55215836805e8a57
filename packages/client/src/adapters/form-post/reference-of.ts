/** The same for the same key, so that it is the same after a reload: `3F2A-91BC`. */
export const referenceOf = (key: string): string => key.replace(/[^a-z\d]/gi, '').slice(0, 8).toUpperCase().replace(/^.{4}(?=.)/, '$&-');
