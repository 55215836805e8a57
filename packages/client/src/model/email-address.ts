/**
 * `local@domain.tld`, in letters of any script, as mail servers take it (RFC 5321, RFC 6531). No quotes and no brackets: nobody
 * has them, and they would let one address look like two.
 */
export const EMAIL = /^[^\s\p{Cc}\p{Cs}@<>"(),:;[\]\\]{1,64}@(?:[\p{L}\d](?:[\p{L}\p{M}\d-]{0,61}[\p{L}\p{M}\d])?\.)+[\p{L}][\p{L}\p{M}\d-]{1,62}$/iu;
