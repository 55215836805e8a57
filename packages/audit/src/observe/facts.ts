/** What was seen on a site: plain data, measured in a browser, judged elsewhere. Lengths are CSS pixels. */
import type { ControlKind } from '../find-banner/read-label.ts';
import type { HostUse } from '../known-services/group-hosts.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  /** Seconds since 1970; undefined for one that ends with the browser. */
  readonly expires?: number;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite?: string;
}

export interface StoredItem {
  readonly kind: 'cookie' | 'local' | 'session' | 'database' | 'cache' | 'worker';
  readonly name: string;
  readonly value: string;
  readonly cookie?: Cookie;
}

export interface FoundControl {
  readonly id: number;
  /** Its accessible name. */
  readonly label: string;
  /** What is drawn in it; empty for one that is a picture only. */
  readonly text: string;
  readonly tag: string;
  readonly role: string;
  readonly rect: Rect;
}

export interface Candidate {
  readonly id: number;
  readonly text: string;
  readonly position: string;
  readonly rect: Rect;
  readonly controls: readonly FoundControl[];
}

export interface Control extends FoundControl {
  readonly kind: ControlKind;
}

export interface Looks {
  readonly style: Readonly<Record<string, string>>;
  /** Background colours from the control outwards. */
  readonly backgrounds: readonly string[];
  readonly rect: Rect;
  /** Whether a picture or gradient lies behind the words, so that no contrast can be told. */
  readonly picture: boolean;
}

/** How a pair of controls looks in one state. */
export interface PairLooks {
  readonly state: string;
  readonly accept: Looks;
  readonly refuse: Looks;
}

export interface BoxFacts {
  readonly rect: Rect;
  readonly role: string;
  readonly name: string;
  readonly modalSaid: boolean;
  readonly modal: boolean;
  readonly wide: boolean;
  readonly window: { readonly width: number; readonly height: number };
}

export interface Toggle {
  readonly label: string;
  readonly on: boolean;
  readonly fixed: boolean;
}

export interface Usability {
  readonly scrollLocked: boolean;
  readonly inert: boolean;
  readonly points: number;
  readonly reached: number;
  readonly modal: boolean;
}

export interface FocusFacts {
  readonly inside: boolean;
  readonly control: number;
  readonly name: string;
  readonly nothing: boolean;
}

/** Something that is no choice, and what came of it. */
export interface PassiveAct {
  readonly act: string;
  readonly stored: readonly StoredItem[];
  readonly hosts: readonly HostUse[];
  readonly bannerStays: boolean;
}

export interface AxeFinding {
  readonly rule: string;
  readonly help: string;
  readonly nodes: number;
}

/** The first layer, as a desktop and a telephone show it. */
export interface FirstLayer {
  readonly text: string;
  readonly position: string;
  readonly controls: readonly Control[];
  readonly box: BoxFacts;
  readonly narrow: { readonly covers: number; readonly wide: boolean; readonly refuseInSight?: boolean; readonly acceptInSight?: boolean };
  readonly covers: number;
  readonly usability: Usability;
  readonly focus: FocusFacts;
  /** Presses of Tab from the start of the page until the focus is in it; undefined when more than eight. */
  readonly tabs?: number;
  readonly looks: readonly PairLooks[];
  readonly toggles: readonly Toggle[];
  /** Longest movement where the visitor prefers none, in milliseconds; undefined where the engine cannot pretend it. */
  readonly motion?: number;
  /** Undefined where axe could not be asked. */
  readonly axe?: readonly AxeFinding[];
}

export interface SecondLayer {
  readonly text: string;
  readonly controls: readonly Control[];
  readonly toggles: readonly Toggle[];
  readonly box: BoxFacts;
  /** What was stored by opening it and leaving it with Escape. */
  readonly storedByLeaving: readonly StoredItem[];
}

/** What one press of a control led to. */
export interface Outcome {
  readonly stored: readonly StoredItem[];
  readonly hosts: readonly HostUse[];
  readonly bannerGone: boolean;
}

export interface AfterRefusing extends Outcome {
  /** After another visit to the same page. */
  readonly later: { readonly stored: readonly StoredItem[]; readonly hosts: readonly HostUse[]; readonly asked: boolean };
  readonly otherTabObeys?: boolean;
  readonly withdraw?: FoundControl;
  /** Whether it asks again thirteen months later, by the page's clock; only measured where no cookie ends by itself. */
  readonly asksAgain?: boolean;
  /** The same choice by another visitor. */
  readonly another?: readonly StoredItem[];
}

export interface UnderSignal {
  readonly asked: boolean;
  readonly text: string;
  readonly pageText: string;
}

export interface Facts {
  readonly url: string;
  readonly engine: string;
  readonly at: string;
  readonly language: string;
  readonly title: string;
  /** Whether the banner came only to a browser that did not say that a program drives it. */
  readonly hiddenFromAutomation: boolean;
  readonly stored: readonly StoredItem[];
  readonly hosts: readonly HostUse[];
  /** Hosts of frames in sight: a banner of others may be in one, where it is not looked for. */
  readonly frames: readonly string[];
  readonly banner?: FirstLayer;
  readonly passive: readonly PassiveAct[];
  readonly second?: SecondLayer;
  readonly refused?: AfterRefusing;
  readonly accepted?: Outcome;
  readonly closed?: Outcome;
  readonly signal?: UnderSignal;
  /** PNG in base64. */
  readonly picture?: string;
}
