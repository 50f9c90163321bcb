import type { Page } from '@gatepost/contracts/operation';
import type { Request, Response } from 'express';
import { requestContext } from './request-context';

/** One page of a list, and how long the whole list is. */
export class Paged<Item> {
  constructor(
    readonly items: readonly Item[],
    readonly total: number,
    /** undefined: this is the whole list. */
    readonly page: Page | undefined,
    /** The count stopped here: there may be more. */
    readonly isCapped = false,
  ) {}

  map<Other>(change: (item: Item) => Other): Paged<Other> {
    return new Paged(this.items.map(change), this.total, this.page, this.isCapped);
  }
}

/** Which rows of a list make a page; undefined means all. */
export function rangeOf(page: Page | undefined): { readonly skip?: number; readonly take?: number } {
  return page ? { skip: (page.number - 1) * page.size, take: page.size } : {};
}

/** Tells the length of the list and where its other pages are (RFC 8288). */
export function announcePages({ total, page, isCapped }: Paged<unknown>, request: Request, response: Response): void {
  if (!page) return;
  const end = Math.max(1, Math.ceil(total / page.size));
  const prev = page.number > 1 ? page.number - 1 : undefined;
  const next = page.number < end ? page.number + 1 : undefined;
  // Where a count was cut short nobody knows the last page.
  const wanted = { first: 1, prev, ...(!isCapped && { next, last: end }) };
  const links = Object.entries(wanted).flatMap(([rel, number]) => (number === undefined ? [] : [`<${addressOf(request, number, page.size)}>; rel="${rel}"`]));
  response.setHeader('Total-Number', total);
  if (isCapped) response.setHeader('Total-Number-Is-Capped', 'true');
  response.setHeader('Link', links.join(', '));
}

function addressOf(request: Request, number: number, size: number): string {
  const url = new URL(request.originalUrl, requestContext().tenant.endpoint);
  url.searchParams.set('page', String(number));
  url.searchParams.set('page_size', String(size));
  return url.href;
}
