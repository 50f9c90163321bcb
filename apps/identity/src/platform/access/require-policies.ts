import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { OperationShape } from '@gatepost/contracts/operation';
import { OPEN_PAGE, OPERATION } from '../http/operation-metadata';

interface Route {
  readonly handler: string;
  readonly operation: OperationShape | undefined;
  readonly isOpenPage: boolean;
}

/** Every route of the service. */
function routesOf(app: INestApplication): readonly Route[] {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ instance, name }) => {
      const prototype = Object.getPrototypeOf(instance ?? {}) as Record<string, object>;
      return scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler = prototype[method] as (() => void) | undefined;
        if (!handler || !(Reflect.hasMetadata(PATH_METADATA, handler) && Reflect.hasMetadata(METHOD_METADATA, handler))) return [];
        const operation = reflector.get<OperationShape | undefined>(OPERATION, handler);
        return [{ handler: `${name}.${method}`, operation, isOpenPage: reflector.get<boolean | undefined>(OPEN_PAGE, handler) === true }];
      });
    });
}

/** Whoever forgets to say who may call a route learns it at the next start, not from a stranger. Answers the operations there are. */
export function requirePolicies(app: INestApplication): readonly OperationShape[] {
  const routes = routesOf(app);
  const without = routes.filter(({ operation, isOpenPage }) => !operation && !isOpenPage);
  if (without.length > 0) throw new Error(`routes without a policy: ${without.map(({ handler }) => handler).join(', ')}`);
  return routes.flatMap(({ operation }) => operation ?? []);
}
