import type { Location } from '../corpus/corpus';
import type { Link } from './report';

/** A link that reads as file name and line. */
export function placeLink(location: Location): Link {
  return {
    text: `${location.path.slice(location.path.lastIndexOf('/') + 1)}:${location.line}`,
    to: location,
  };
}

/** At most `most` links, then how many more there are. */
export function placeLinks(locations: readonly Location[], most = 6): (Link | string)[] {
  const links: (Link | string)[] = locations.slice(0, most).map(placeLink);
  if (locations.length > most) links.push(`+${locations.length - most}`);
  return links;
}

/** A relative URL of a place: path segments percent-encoded, the line as a fragment that editors and code hosts know. */
export function hrefOf({ path, line }: Location): string {
  return `${path.split('/').map(encodeSegment).join('/')}#L${line}`;
}

/** What `encodeURIComponent` leaves alone and Markdown or HTML would misread is encoded too; lone surrogates are replaced. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replace(
    /[()'*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
}
