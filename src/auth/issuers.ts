/**
 * The issuers whose tokens are taken, from the binding OIDC_ISSUERS: a JSON list. An issuer is for test or for live, never
 * for both with one audience; which claims name the agency and the role is its own business.
 */
import { z } from 'zod';

const IssuerSchema = z.strictObject({
  issuer: z.url({ protocol: /^https$/ }),
  jwksUri: z.url({ protocol: /^https$/ }),
  audience: z.string().min(1),
  livemode: z.boolean(),
  claims: z.strictObject({ agency: z.string().min(1), role: z.string().min(1) }),
});

export type Issuer = z.infer<typeof IssuerSchema>;

/** Null where it is not such a list. What is wrong with it is not said: the value might be a secret put there by mistake. */
export function issuersIn(text: string): readonly Issuer[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = z.array(IssuerSchema).safeParse(value);
  return parsed.success ? parsed.data : null;
}
