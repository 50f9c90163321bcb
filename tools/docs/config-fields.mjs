import * as z from 'zod';

const WRAPPED = ['optional', 'nullable', 'default', 'prefault', 'readonly', 'nonoptional', 'catch'];

/** Every registered field of a configuration, members of members too, in the order of the schema. */
export function configFields(schema, fields) {
  const rows = Object.entries(schema.shape).flatMap(([key, member]) => fieldsBelow([key], member, fields));
  // Two ways of one kind lead to the same member; a schema that stands elsewhere too is a field in its first place only.
  return rows.filter((row, index) => rows.findIndex(({ path, schema: other }) => path === row.path || other === row.schema) === index);
}

function fieldsBelow(path, schema, fields) {
  const field = fields.has(schema) ? fields.get(schema) : undefined;
  const isOptional = schema._zod.optin === 'optional';
  const own = field ? [{ schema, path: path.join('.'), type: typeOf(schema), required: path.length === 1 && (field.isRequired ?? !isOptional), field }] : [];
  return [...own, ...members(schema).flatMap(([key, member]) => fieldsBelow(key === undefined ? path : [...path, key], member, fields))];
}

/** [name of the member, its schema]; without a name where the schema is only wrapped or is one of several. */
function members({ _zod: { def }, shape }) {
  if (def.type === 'object') return Object.entries(shape);
  if (def.type === 'array') return [['*', def.element]];
  if (def.type === 'record') return [['*', def.valueType]];
  if (def.type === 'union') return def.options.map((option) => [undefined, option]);
  if (def.type === 'pipe') return [[undefined, def.in]];
  return WRAPPED.includes(def.type) ? [[undefined, def.innerType]] : [];
}

function typeOf(schema) {
  const { def } = schema._zod;
  if (WRAPPED.includes(def.type)) return typeOf(def.innerType);
  if (def.type === 'pipe') return typeOf(def.in);
  if (def.type === 'union') return [...new Set(def.options.map(typeOf))].join(' or ');
  if (def.type === 'array') return `list of ${typeOf(def.element)}`;
  if (def.type === 'enum') return Object.values(def.entries).map(code).join(', ');
  if (def.type === 'literal') return def.values.map(code).join(', ');
  if (def.type === 'number') return numberOf(schema);
  return { string: 'text', boolean: 'yes or no', object: 'object', record: 'object', unknown: 'anything' }[def.type] ?? def.type;
}

function numberOf(schema) {
  const { type, minimum, maximum } = z.toJSONSchema(schema);
  const name = type === 'integer' ? 'whole number' : 'number';
  return minimum === undefined || maximum === undefined ? name : `${name}, ${minimum} to ${maximum}`;
}

function code(value) {
  return `\`${value}\``;
}
