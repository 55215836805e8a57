/** Value types of properties that name none (RFC 5545 §3.8, RFC 7986, RFC 9074, RFC 9253), by property. */
const TYPES: Record<string, string> = {
  'date-time': 'dtstart dtend due completed created dtstamp last-modified recurrence-id exdate rdate acknowledged',
  'cal-address': 'attendee organizer calendar-address',
  'uri': 'attach url tzurl source conference image structured-data tzid-alias-of link',
  'integer': 'percent-complete priority repeat sequence',
  'float': 'geo',
  'duration': 'duration trigger refresh-interval',
  'period': 'freebusy',
  'recur': 'rrule exrule',
  'utc-offset': 'tzoffsetfrom tzoffsetto',
  'text':
    'calscale method prodid version categories class comment description location resources status summary transp tzid tzname contact related-to uid action request-status name color concept participant-type resource-type styled-description location-type busytype proximity refid',
};

const byProperty = new Map(Object.entries(TYPES).flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)));

/** RFC 7265 §5.1: a property that nobody has defined has the type `unknown`. */
export function defaultType(property: string): string {
  return byProperty.get(property) ?? 'unknown';
}

export const LISTS = new Set(['categories', 'resources', 'exdate', 'rdate', 'freebusy', 'concept']);
export const STRUCTURED = new Set(['geo', 'request-status']);
