import { mobileApp } from '@gatepost/oidc-contracts/demo';
import { mobile as arabic } from '@gatepost/phrases/mobile/ar';
import { mobile as german } from '@gatepost/phrases/mobile/de';
import { mobile } from '@gatepost/phrases/mobile/en';
import type { Page } from 'playwright-core';
import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { MobileApp } from '../web/mobile-app';
import { signedInPreview } from './app-pages';
import { signedInPhone } from './phone';

const running = runningService();
const journey = journeysAround(running);

async function openSettings(page: Page): Promise<void> {
  await new MobileApp(page).account();
  await page.locator('gp-account').getByText(mobile.settings.parts).click();
  await page.locator('gp-settings').getByText(mobile.settings.about).waitFor();
}

/** In which language, direction and colour the app stands there. */
async function look(page: Page) {
  const html = page.locator('html');
  const [lang, dir] = [await html.getAttribute('lang'), await html.getAttribute('dir')];
  const isWiderThanScreen = await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  return { lang, dir, isWiderThanScreen, background: await page.evaluate<string>('getComputedStyle(document.body).backgroundColor') };
}

describe('the settings of the app', () => {
  journey('change its language at once, and still do when the app was killed', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    await openSettings(phone.app);
    await phone.app.getByRole('radio', { name: 'Deutsch' }).click();
    await phone.app.locator('gp-settings').getByText(german.settings.about).waitFor();
    expect(await phone.app.title()).toBe(`${german.settings.title} | ${mobileApp.name}`);
    await phone.kill();
    await phone.launch();
    await phone.app.locator('gp-home').getByText(german.home.tryIt).waitFor();
    expect(await look(phone.app)).toMatchObject({ lang: 'de', dir: 'ltr' });
  });

  journey('turn it round for Arabic, without a barrier for anybody', async (visitor) => {
    const page = await signedInPreview(running, visitor);
    await openSettings(page);
    await page.getByRole('radio', { name: 'العربية' }).click();
    await page.locator('gp-settings').getByText(arabic.settings.about).waitFor();
    expect(await look(page)).toMatchObject({ lang: 'ar', dir: 'rtl', isWiderThanScreen: false });
    expect(await barriersOn(page)).toEqual([]);
  });

  journey('make it dark on a light device, also after a reload', async (visitor) => {
    const page = await signedInPreview(running, visitor);
    await openSettings(page);
    const light = (await look(page)).background;
    await page.getByRole('radio', { name: mobile.settings.dark }).click();
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    await page.reload();
    await page.locator('gp-settings').getByText(mobile.settings.about).waitFor();
    expect((await look(page)).background).not.toBe(light);
    await page.getByRole('radio', { name: mobile.settings.light }).click();
    await page.locator('html[data-theme=light]').waitFor({ state: 'attached' });
    expect((await look(page)).background).toBe(light);
  });
});
