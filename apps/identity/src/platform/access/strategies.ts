import type { Request } from 'express';
import { Strategy } from 'passport';

/** Names under which the bearer strategies are known to passport. */
export const ACCOUNT_TOKEN = 'account-token';
export const MANAGEMENT_TOKEN = 'management-token';

type Verify = (header: string | undefined, done: (error: unknown, holder: object) => void) => void;

/** Hands the Authorization header (RFC 6750 section 2.1) on to `validate`. */
export class BearerStrategy extends Strategy {
  constructor(private readonly verify: Verify) {
    super();
  }

  override authenticate(request: Request): void {
    this.verify(request.headers.authorization, (error, holder) => (error ? this.error(error) : this.success(holder)));
  }
}
