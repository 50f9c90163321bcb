import type { ConnectorType, listConnectorFactories } from '@gatepost/contracts/management/connectors';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { inLanguage } from '../in-language';
import { presetsOf } from '../setup/presets';
import type { ConnectorsWords } from '../words/en';

type Factory = ReplyOf<typeof listConnectorFactories>[number];

interface GalleryCard {
  readonly key: string;
  readonly factoryId: string;
  readonly preset?: string;
  readonly name: string;
  readonly text: string;
  readonly logo: string;
  readonly logoDark: string;
}

interface GalleryGroup {
  readonly type: ConnectorType;
  readonly title: string;
  readonly text: string;
  readonly cards: readonly GalleryCard[];
}

/** A kind that knows providers stands there as those; the others as themselves. */
export function galleryGroups(factories: readonly Factory[], words: ConnectorsWords['gallery'], tag: string): readonly GalleryGroup[] {
  const ofType = (wanted: ConnectorType) => factories.filter(({ type }) => type === wanted);
  const cardsOf = (type: ConnectorType) => ofType(type).flatMap((factory) => (presetsOf(factory.customData).length > 0 ? [] : [cardOf(factory, tag)]));
  const packages = cardsOf('Email');
  return [
    { type: 'Email', ...words.email, cards: ofType('Email').flatMap(presetCards) },
    ...(packages.length > 0 ? [{ type: 'Email' as const, ...words.packages, cards: packages }] : []),
    { type: 'Sms', ...words.sms, cards: cardsOf('Sms') },
    { type: 'Social', ...words.social, cards: cardsOf('Social') },
  ];
}

function presetCards({ id: factoryId, customData, logo, logoDark }: Factory): readonly GalleryCard[] {
  return presetsOf(customData).map(({ id, name, description }) => ({
    key: `${factoryId} ${id}`,
    factoryId,
    preset: id,
    name,
    text: description,
    logo,
    logoDark: logoDark ?? logo,
  }));
}

function cardOf({ id, name, description, logo, logoDark }: Factory, tag: string): GalleryCard {
  return { key: id, factoryId: id, name: inLanguage(name, tag), text: inLanguage(description, tag), logo, logoDark: logoDark ?? logo };
}
