import * as z from 'zod';
import { fields, type Field } from './fields';

/** The way to a member; `*` is any element of a list and any member of a record. */
export type FieldPath = readonly string[];

/** The ways to all fields of a configuration that are registered as `wanted` has it, however deep. What lies below such a field belongs to it. */
export function fieldPaths(schema: z.core.$ZodType, wanted: (field: Field) => boolean): readonly FieldPath[] {
  const unique = new Map(walk(schema, wanted).map((path) => [path.join('\0'), path]));
  return [...unique.values()];
}

function walk(schema: z.core.$ZodType, wanted: (field: Field) => boolean): readonly FieldPath[] {
  const field = fields.get(schema);
  if (field && wanted(field)) return [[]];
  const below = (key: string, member: z.core.$ZodType) => walk(member, wanted).map((path) => [key, ...path]);
  if (schema instanceof z.ZodObject) return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, member]) => below(key, member));
  if (schema instanceof z.ZodArray) return below('*', schema.element);
  if (schema instanceof z.ZodRecord) return below('*', schema.valueType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => walk(option, wanted));
  if (schema instanceof z.ZodPipe) return walk(schema.in, wanted);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly)
    return walk(schema.unwrap(), wanted);
  return [];
}
