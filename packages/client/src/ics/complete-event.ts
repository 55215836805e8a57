import { attachment, conference, geo, person, type Attachment, type Conference, type Geo, type Person } from './details.ts';
import { FeedEvent } from './event.ts';

/** A VEVENT. Its texts are decoded when they are read. */
export class CalendarEvent extends FeedEvent {
  get summary(): string {
    return this.text('SUMMARY') ?? '';
  }
  get description(): string | undefined {
    return this.text('DESCRIPTION');
  }
  get url(): string | undefined {
    return this.property('URL')?.value.trim() || undefined;
  }
  get location(): string | undefined {
    return this.text('LOCATION');
  }
  get contact(): string | undefined {
    return this.text('CONTACT');
  }
  get organizer(): Person | undefined {
    const property = this.property('ORGANIZER');
    return property && person(property);
  }
  get geo(): Geo | undefined {
    return geo(this.property('GEO'));
  }
  get conference(): Conference[] {
    return this.properties('CONFERENCE').map(conference);
  }
  get attach(): Attachment[] {
    return this.properties('ATTACH').flatMap((property) => attachment(property) ?? []);
  }
  get image(): Attachment[] {
    return this.properties('IMAGE').flatMap((property) => attachment(property) ?? []);
  }
  /** `public`, `private`, `confidential` or a feed's own word. */
  get class(): string {
    return this.text('CLASS')?.trim().toLowerCase() ?? 'public';
  }
  get transparency(): 'opaque' | 'transparent' {
    return this.text('TRANSP')?.trim().toLowerCase() === 'transparent' ? 'transparent' : 'opaque';
  }
  /** 1 (highest) to 9; 0 = undefined. */
  get priority(): number {
    return Number.parseInt(this.text('PRIORITY') ?? '0', 10) || 0;
  }
  /** When it was last changed, as written (UTC). */
  get lastModified(): string | undefined {
    return this.text('LAST-MODIFIED') ?? this.text('DTSTAMP');
  }
}
