/* global describe, expect, it, DOMParser */
import { readFileSync } from 'node:fs';
import { mobileApp } from '@gatepost/oidc-contracts/demo';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const parse = (path) => new DOMParser().parseFromString(read(path), 'text/xml');
const named = (element) => element.getAttribute('android:name');
const schemeOf = (uri) => uri.slice(0, uri.indexOf('://'));

/** The value that follows a key in a property list. */
const valueOf = (list, key) => [...list.querySelectorAll('key')].find(({ textContent }) => textContent === key)?.nextElementSibling;

describe('the app’s identity', () => {
  it('is the scheme of both its deep links', () => {
    expect(schemeOf(mobileApp.redirectUri)).toBe(mobileApp.id);
    expect(schemeOf(mobileApp.signedOutUri)).toBe(mobileApp.id);
  });

  it('is what Capacitor builds with', () => {
    const { appId, appName } = JSON.parse(read('capacitor.config.json'));
    expect({ appId, appName }).toEqual({ appId: mobileApp.id, appName: mobileApp.name });
  });
});

describe('the Android project', () => {
  const manifest = parse('android/app/src/main/AndroidManifest.xml');
  const strings = parse('android/app/src/main/res/values/strings.xml');
  const string = (name) => strings.querySelector(`string[name="${name}"]`)?.textContent;
  const activity = manifest.querySelector('activity');
  const links = [...activity.querySelectorAll('intent-filter')].find((filter) =>
    [...filter.querySelectorAll('action')].some((action) => named(action) === 'android.intent.action.VIEW'),
  );

  it('is built under that id and name', () => {
    expect(read('android/app/build.gradle')).toContain(`applicationId "${mobileApp.id}"`);
    expect(string('package_name')).toBe(mobileApp.id);
    expect(string('app_name')).toBe(mobileApp.name);
  });

  it('is opened by its scheme from any browser', () => {
    expect([...links.querySelectorAll('category')].map(named)).toEqual(['android.intent.category.DEFAULT', 'android.intent.category.BROWSABLE']);
    expect(links.querySelector('data').getAttribute('android:scheme')).toBe('@string/custom_url_scheme');
    expect(string('custom_url_scheme')).toBe(mobileApp.id);
  });

  it('comes back as the one activity that is already there', () => {
    expect(activity.getAttribute('android:launchMode')).toBe('singleTask');
    expect(activity.getAttribute('android:exported')).toBe('true');
  });

  it('keeps its tokens out of every backup', () => {
    const application = manifest.querySelector('application');
    expect(application.getAttribute('android:allowBackup')).toBe('false');
    expect(application.getAttribute('android:dataExtractionRules')).toBe('@xml/data_extraction_rules');
    const rules = parse('android/app/src/main/res/xml/data_extraction_rules.xml');
    for (const way of ['cloud-backup', 'device-transfer']) expect(rules.querySelector(`${way} > exclude[domain="sharedpref"][path="."]`)).not.toBeNull();
  });

  it('lets traffic go unencrypted in debug builds alone', () => {
    const application = manifest.querySelector('application');
    expect(application.hasAttribute('android:networkSecurityConfig')).toBe(false);
    expect(application.hasAttribute('android:usesCleartextTraffic')).toBe(false);
  });
});

describe('the iOS project', () => {
  const information = parse('ios/App/App/Info.plist');

  it('is built under that id and name', () => {
    expect(read('ios/App/App.xcodeproj/project.pbxproj').match(/PRODUCT_BUNDLE_IDENTIFIER = .*/g)).toEqual(
      Array(2).fill(`PRODUCT_BUNDLE_IDENTIFIER = ${mobileApp.id};`),
    );
    expect(valueOf(information, 'CFBundleDisplayName')?.textContent).toBe(mobileApp.name);
  });

  it('is opened by its scheme', () => {
    const schemes = valueOf(valueOf(information, 'CFBundleURLTypes'), 'CFBundleURLSchemes');
    expect([...schemes.children].map(({ textContent }) => textContent)).toEqual([mobileApp.id]);
  });
});
