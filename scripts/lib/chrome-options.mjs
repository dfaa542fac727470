/**
 * What Playwright asks a Chromium to leave out, and has no way to add to: the browser goes by the last list that it is given
 * (playwright-core 1.65). To be looked over when that package goes up.
 */
const LEFT_OUT_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Pages of the browser's own behind its address bar, loaded with each window: a second of processor time for each context. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/**
 * How Playwright launches the browser that `findChrome` found, for pages that are looked at and not timed.
 * @param {string} executablePath
 * @param {readonly string[]} args
 */
export function chromeOptions(executablePath, args) {
  return {
    executablePath,
    // Containers run as root, where Chromium's sandbox refuses to start.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--disable-features=${[...LEFT_OUT_BY_PLAYWRIGHT, ...ADDRESS_BAR].join(',')}`, ...args],
  };
}
