import type { ConnectorType, listConnectorFactories } from '@gatepost/contracts/management/connectors';
import type { ReplyOf } from '@gatepost/contracts/operation';
import type { KindSpeech } from '../kind-speech';
import { inWords } from '../presets/in-words';
import type { PresetWords } from '../presets/preset-words';
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

interface GallerySpeech {
  readonly words: ConnectorsWords['gallery'];
  readonly kinds: KindSpeech;
  readonly presets: PresetWords | undefined;
}

/** A kind that knows providers stands there as those; the others as themselves. */
export function galleryGroups(factories: readonly Factory[], { words, kinds, presets }: GallerySpeech): readonly GalleryGroup[] {
  const ofType = (wanted: ConnectorType) => factories.filter(({ type }) => type === wanted);
  const cardsOf = (type: ConnectorType) => ofType(type).flatMap((factory) => (presetsOf(factory.customData).length > 0 ? [] : [cardOf(factory, kinds)]));
  const packages = cardsOf('Email');
  return [
    { type: 'Email', ...words.email, cards: ofType('Email').flatMap((factory) => presetCards(factory, presets)) },
    ...(packages.length > 0 ? [{ type: 'Email' as const, ...words.packages, cards: packages }] : []),
    { type: 'Sms', ...words.sms, cards: cardsOf('Sms') },
    { type: 'Social', ...words.social, cards: cardsOf('Social') },
  ];
}

function presetCards({ id: factoryId, customData, logo, logoDark }: Factory, words: PresetWords | undefined): readonly GalleryCard[] {
  const known = presetsOf(customData).map((preset) => inWords(preset, words));
  return known.map(({ id, name, description }) => ({
    key: `${factoryId} ${id}`,
    factoryId,
    preset: id,
    name,
    text: description,
    logo,
    logoDark: logoDark ?? logo,
  }));
}

function cardOf(factory: Factory, kinds: KindSpeech): GalleryCard {
  const { id, logo, logoDark } = factory;
  return { key: id, factoryId: id, name: kinds.name(id, factory), text: kinds.description(id, factory), logo, logoDark: logoDark ?? logo };
}
