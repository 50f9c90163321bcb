import { inject, Injectable } from '@angular/core';
import { deleteSentinelActivities } from '@gatepost/contracts/management/sentinel';
import { Api } from '../../api/api';

@Injectable({ providedIn: 'root' })
export class Unlock {
  readonly #api = inject(Api);

  /** Whoever is called this may try again. */
  async of(identifier: string): Promise<void> {
    await this.#api.call(deleteSentinelActivities, { body: { targetType: 'User', targets: [identifier] } });
  }
}
