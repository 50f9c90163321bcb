import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with what every browser has and jsdom has not: the classes of fetch. A test says itself what answers. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    const { Headers, Request, Response } = globalThis;
    Object.assign(this.global, { Headers, Request, Response });
  }
}
