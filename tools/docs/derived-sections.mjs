import { configFields } from './config-fields.mjs';

const LONGEST_DEFAULT = 60;

/** { name, page, text } of everything that pages derive from declarations. */
export function derivedSections(declared) {
  return [
    { name: 'index', page: 'connectors/README.md', text: index(declared) },
    ...declared.connectors.map(({ folder, connector }) => ({
      name: `fields ${folder}`,
      page: `connectors/${folder}.md`,
      text: fieldTable(configFields(connector.config, declared.fields)),
    })),
    ...declared.presets.map((preset) => ({
      name: `preset ${preset.id}`,
      page: `connectors/${preset.guide}.md`,
      text: presetText(preset, declared.presetsCheckedOn),
    })),
    ...declared.packages.map((entry) => ({ name: `package ${entry.name}`, page: `connectors/${packagePage(entry)}`, text: packageText(entry) })),
  ];
}

function index({ presets, connectors, packages }) {
  const rows = [
    ...presets.map(({ name, guide, description }) => [`[${name}](${guide}.md)`, 'SMTP', description]),
    ...connectors.map(({ folder, connector }) => [`[${connector.metadata.name.en}](${folder}.md)`, 'of this repository', connector.metadata.description.en]),
    ...packages.map((entry) => [`[${entry.metadata.name.en}](${packagePage(entry)})`, `\`${entry.name}\``, `${kindOf(entry.type)}, from npm.`]),
  ];
  return table(['Through', 'By', 'What it is'], rows);
}

function fieldTable(rows) {
  return table(
    ['Field', 'Takes', 'Required', 'Begins with', 'What it is'],
    rows.map(({ path, type, required, field }) => [`\`${path}\``, type, required ? 'yes' : '', beginning(field.defaultValue), meaning(field)]),
  );
}

function meaning({ label, description, isConfidential, isDestination }) {
  const said = [`${label}.`, description, isConfidential && 'Secret.', isDestination && 'Where it changes, the secrets are typed again.'];
  return said.filter(Boolean).join(' ');
}

function beginning(value) {
  if (value === undefined) return '';
  const text = JSON.stringify(value);
  return text.length > LONGEST_DEFAULT ? 'an example' : `\`${text}\``;
}

function presetText({ auth, fills, choices, asks, example, limits, links }, checkedOn) {
  const fixed = Object.entries(fills).flatMap(([key, value]) =>
    key === 'auth' ? Object.entries(value).map(([name, member]) => [`auth.${name}`, member]) : [[key, value]],
  );
  return [
    'What goes into the configuration:',
    table(
      ['Field', 'Value'],
      [...fixed.map(([key, value]) => [`\`${key}\``, `\`${value}\``]), ...asks.map(({ key, label, help }) => [`\`${key}\``, `${label}. ${help}`])],
    ),
    ...choices.map(({ label, help, options }) => [`**${label}.** ${help}`, choiceTable(options)].join('\n\n')),
    'A whole configuration, short of templates, with made-up names and secrets:',
    `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
    limits && `**How much it sends.** ${limits}`,
    `**At the provider.** ${links.map(({ title, url }) => `[${title}](${url})`).join(' · ')}`,
    auth !== 'any' && `Servers, ports, rules and limits are as of ${dayOf(checkedOn)}. Providers change them: what their pages say comes first.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function dayOf(date) {
  return new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function choiceTable(options) {
  const keys = [...new Set(options.flatMap(({ fills }) => Object.keys(fills)))].filter((key) => new Set(options.map(({ fills }) => fills[key])).size > 1);
  return table(
    ['', ...keys.map((key) => `\`${key}\``)],
    options.map(({ title, fills }) => [title, ...keys.map((key) => `\`${fills[key]}\``)]),
  );
}

function packageText({ name, version, type, metadata }) {
  return [
    `\`${name}\`, tested with version ${version}. ${kindOf(type)}; its id is \`${metadata.id}\`.`,
    table(
      ['Field', 'Form control', 'Required', 'What it is'],
      metadata.formItems.map(({ key, type: control, required, label, description }) => [
        `\`${key}\``,
        control,
        required ? 'yes' : '',
        [`${label}.`, description?.trim()].filter(Boolean).join(' '),
      ]),
    ),
  ].join('\n\n');
}

function packagePage({ name }) {
  return `npm-${name.replace('@logto/connector-', '')}.md`;
}

function kindOf(type) {
  return { Email: 'E-mail', Sms: 'SMS', Social: 'Social sign-in' }[type] ?? type;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map(cellOf).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** On one line, and read as text where it is not code. */
function cellOf(text) {
  return String(text)
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .replace(/`[^`]*`|</g, (part) => (part === '<' ? '&lt;' : part));
}
