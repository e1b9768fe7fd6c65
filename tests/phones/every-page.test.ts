/**
 * Every page of the mini-program's own list, opened by its address in WeChat and in the browser with the same people
 * and cases: no rule is broken, both offer the same, and all of it fits on the narrowest phone.
 */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { unknownApplicant } from '../journey/applicant.ts';
import type { Caller } from '../journey/caller.ts';
import { assess, book, type Staff, signInTheStaff } from '../journey/certificate-journey.ts';
import { signInCitizen, signInStaff } from '../journey/sign-in.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { assigned, issued, submitted } from '../journeys/drive-case.ts';
import { screenPasses } from '../journeys/screen.ts';
import { COMPILED, serveMiniprogram } from '../miniprogram/mini-phone.ts';
import type { Served } from '../miniprogram/serve.ts';
import { smallTargets, unnamed, wider } from '../miniprogram/shown.ts';
import { offeredBy } from './offered-controls.ts';

const ADDRESSES = { url: inject('url'), sms: inject('sms'), wechat: inject('wechat') };
const NARROWEST = { width: 320, height: 640 };
const LEAST_TARGET = 44;
const PATIENCE = { timeout: 15_000, interval: 200 };
/** For those who build screens: tests/miniprogram/gallery.test.ts looks at it. */
const NOT_FOR_PEOPLE = 'gallery';
/** WeChat knows the phone's number and says so; a browser asks for it. */
const OFFERS_ITS_OWN = ['sign-in'];

type Platform = 'WeChat' | 'browser';
/** What stands behind the page's name in its address. */
type Query = Readonly<Record<string, string>>;
type Visits = Readonly<Record<string, Query>>;

let browser: Browser;
let served: Served;
let team: Staff;
beforeAll(async () => {
  [browser, served, team] = await Promise.all([
    launchBrowser(),
    serveMiniprogram(ADDRESSES),
    signInTheStaff(ADDRESSES),
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const visited = new Set<string>();

/** Both phones of one person: the session that the API gave holds in the browser as a cookie, in WeChat as a token. */
async function phonesOf(person?: Caller): Promise<Record<Platform, BrowserContext>> {
  const [name = '', token = ''] = person?.cookie().split('=') ?? [];
  const options = { viewport: NARROWEST, locale: 'zh-CN', reducedMotion: 'reduce' } as const;
  const [WeChat, inBrowser] = await Promise.all([browser.newContext(options), browser.newContext(options)]);
  if (person) {
    await inBrowser.addCookies([{ name, value: token, url: ADDRESSES.url }]);
    await WeChat.addInitScript((value) => localStorage.setItem('wx.yimi.session', value), token);
  }
  for (const context of [WeChat, inBrowser]) context.setDefaultTimeout(15_000);
  return { WeChat, browser: inBrowser };
}

type Opened = { page: Page; faults: string[] };

async function open(context: BrowserContext, platform: Platform, name: string, query: Query): Promise<Opened> {
  const search = new URLSearchParams(query).toString();
  const path = `pages/${name}/${name}${search && `?${search}`}`;
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const { wechat } = ADDRESSES;
  await page.goto(
    platform === 'WeChat' ? `${served.url}/?${new URLSearchParams({ path, wechat })}` : `${ADDRESSES.url}/${path}`,
  );
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => page.getByText('正在打开，请稍等。').filter({ visible: true }).count()).toBe(0);
  return { page, faults };
}

/** Opens the pages as this person: the phones come to offer the same, and each page passes on both. */
async function visit(visits: Visits, person?: Caller): Promise<void> {
  const phones = await phonesOf(person);
  for (const [name, query] of Object.entries(visits)) {
    visited.add(name);
    const [wechat, inBrowser] = await Promise.all([
      open(phones.WeChat, 'WeChat', name, query),
      open(phones.browser, 'browser', name, query),
    ]);
    // Parts of a page may come one after the other.
    if (!OFFERS_ITS_OWN.includes(name))
      await vi.waitFor(async () => expect(await offeredOn(wechat)).toBe(await offeredOn(inBrowser)), PATIENCE);
    await passes(wechat, `every-${name}-WeChat`);
    await passes(inBrowser, `every-${name}-browser`);
  }
  await Promise.all([phones.WeChat.close(), phones.browser.close()]);
}

async function offeredOn({ page }: Opened): Promise<string> {
  return (await offeredBy(page.getByRole('main'), {})).join('\n');
}

async function passes({ page, faults }: Opened, name: string): Promise<void> {
  await screenPasses(page, name);
  const unfit = [await unnamed(page), await smallTargets(page, LEAST_TARGET), await wider(page), faults];
  expect(unfit.flat(), name).toEqual([]);
  await page.close();
}

describe('every page', () => {
  const service = 'disability-certificate';

  it('of a visitor', async () => {
    const [notice] = await team.reviewer.call<{ id: string }[]>('GET', '/notices');
    await visit({
      home: {},
      'sign-in': {},
      'staff-sign-in': {},
      display: {},
      help: {},
      guide: { service },
      notices: {},
      objection: { notice: notice?.id ?? '' },
      verify: {},
    });
  });

  it('of somebody who fills in', async () => {
    const citizen = await signInCitizen(ADDRESSES, unknownApplicant());
    const body = { serviceId: service, subject: { kind: 'self' } };
    const { id: draft } = await citizen.call<{ id: string }>('POST', '/drafts', body);
    await visit({ start: { service }, form: { draft, question: 'capacity' }, check: { draft } }, citizen);
  });

  it('of somebody who waits for an appointment', async () => {
    const driven = await submitted();
    await assigned(driven, team);
    const { caseId } = driven;
    const visits = { case: { case: caseId }, 'case-action': { case: caseId, action: 'withdraw' } };
    await visit({ ...visits, submitted: { case: caseId }, booking: { case: caseId } }, driven.citizen);
  });

  it('of somebody whose application came back', async () => {
    const { caseId, citizen } = await submitted();
    const back = { missing: ['portrait-unsuitable'], note: '照片太暗，请重拍。' };
    await team.reviewer.call('POST', `/cases/${caseId}/actions/return`, back);
    await visit({ supplement: { case: caseId } }, citizen);
  });

  it('of a holder', async () => {
    const { citizen, caseId, certificateId } = await issued(team);
    const own = {
      home: {},
      cases: {},
      messages: {},
      proxies: {},
      'proxy-grant': {},
      sessions: {},
      trail: {},
      benefits: {},
    };
    await visit({ ...own, case: { case: caseId }, certificate: { certificate: certificateId } }, citizen);
  });

  it('of a doctor', async () => {
    const driven = await submitted();
    await assigned(driven, team);
    await book(driven.citizen, driven.caseId);
    const one = { case: driven.caseId };
    await visit({ home: {}, assessments: {}, assessment: one }, team.doctor);
    await assess(team.doctor, driven.caseId);
    await visit({ signing: one }, team.doctor);
  });

  it('of a liaison officer', async () => {
    const officer = await signInStaff(ADDRESSES, 'liaison-004');
    const { name, citizenNumber } = unknownApplicant();
    const body = { serviceId: service, subject: { kind: 'person', name, citizenNumber } };
    const { subject } = await officer.call<{ subject: { personId: string } }>('POST', '/drafts', body);
    await visit({ home: {}, queue: {}, unsent: {}, visits: {}, visit: { person: subject.personId } }, officer);
  });

  it('was opened', () => {
    type AppJson = { pages: string[]; subPackages: { root: string; pages: string[] }[] };
    const { pages, subPackages } = JSON.parse(readFileSync(`${COMPILED}/app.json`, 'utf8')) as AppJson;
    const all = [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))];
    const names = all.map((path) => path.split('/').at(-1)).filter((name) => name !== NOT_FOR_PEOPLE);
    expect([...visited].sort()).toEqual(names.sort());
  });
});
