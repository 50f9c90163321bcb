import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { Environment } from '../../environment';
import { requestContext } from '../../platform/http/request-context';
import { limitOf, type Budget, type Limit } from '../../platform/rate-limit/rate-limit';
import { countedAs } from '../counted-as';

const TEN_MINUTES = 600;
const HOUR = 3600;
const DAY = 86_400;
const ROWS = 16;

/** How often codes may be asked for and guessed. Of a browser that the person has signed in with before by what it is called, else by where it is. */
@Injectable()
export class CodeLimits {
  constructor(private readonly environment: Environment) {}

  sendsFromHere(browser?: string): Limit | Budget {
    const most = this.environment.variables.LIMIT_SENDS_PER_IP_10_MIN;
    return limitOf('sends_from_here', `send ${placeOf(browser)}`, { seconds: TEN_MINUTES, most });
  }

  sendsTo(address: string, browser?: string): Limit {
    const { LIMIT_SENDS_PER_ADDRESS_10_MIN: soon, LIMIT_SENDS_PER_ADDRESS_HOUR: hourly, LIMIT_SENDS_PER_ADDRESS_DAY: daily } = this.environment.variables;
    return {
      name: 'sends_to_address',
      key: sendKey(address, browser),
      windows: [
        { seconds: TEN_MINUTES, most: soon },
        { seconds: HOUR, most: hourly },
        { seconds: DAY, most: daily },
      ],
    };
  }

  /** A large budget lies in several rows, of which each send takes one: a single one would let one send through at a time. */
  sendsOfTenant(): Budget {
    const most = this.environment.variables.LIMIT_SENDS_PER_TENANT_HOUR;
    const rows = most >= 100 * ROWS ? ROWS : 1;
    return { name: 'sends_of_tenant', key: `send tenant ${randomInt(rows)}`, seconds: HOUR, most: Math.ceil(most / rows) };
  }

  verifiesFromHere(browser?: string): Limit | Budget {
    const most = this.environment.variables.LIMIT_VERIFIES_PER_IP_10_MIN;
    return limitOf('verifies_from_here', `verify ${placeOf(browser)}`, { seconds: TEN_MINUTES, most });
  }

  get failuresPerAddressAndPrefix(): number {
    return this.environment.variables.LIMIT_FAILURES_PER_ADDRESS_AND_IP_HOUR;
  }
}

export const sendKey = (address: string, browser: string | undefined): string => `send address ${countedAs(address, browser)}`;

const placeOf = (browser: string | undefined): string => (browser === undefined ? `ip ${requestContext().ipPrefix}` : `browser ${browser}`);
