import { computed, inject, type Signal } from '@angular/core';
import { listConnectors } from '@gatepost/contracts/management/connectors';
import { Api } from '../api/api';
import { Language } from '../language/language';
import { loaded } from '../list/loaded';
import { deliveriesWords } from './words';

export interface NamedConnector {
  readonly id: string;
  readonly name: string;
  /** The page of a connector; the mail server of the environment has none. */
  readonly link?: string;
}

/** Connectors that messages can have gone through, by name. Called while a page is made. */
export function connectorNames(): Signal<readonly NamedConnector[]> {
  const api = inject(Api);
  const language = inject(Language);
  const words = language.words(deliveriesWords);
  const connectors = loaded(
    () => ({}),
    async () => (await api.call(listConnectors, {})).body,
  );
  return computed(() => {
    const messengers = (connectors.value() ?? []).filter(({ type }) => type !== 'Social');
    const named = messengers.map(({ id, name }) => ({ id, name: name[language.tag()] ?? name['en'] ?? id, link: `/connectors/${id}` }));
    const { environment, trial } = words().connectors;
    return [...named, { id: 'environment', name: environment }, { id: 'trial', name: trial }];
  });
}
