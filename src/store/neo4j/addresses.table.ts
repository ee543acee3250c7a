/** What stands between the slashes of an address, apart. */
export interface AddressParts {
  readonly scheme: string;
  /** User and password, which may hold every character but a blank. */
  readonly secrets: string | undefined;
  readonly host: string;
  readonly port: string | undefined;
  readonly path: string;
  readonly query: string;
}

/** A mistake that the driver passes by or tells in words of its own. */
export interface AddressMistake {
  readonly is: (parts: AddressParts) => boolean;
  /** What should be instead. */
  readonly expected: (parts: AddressParts) => string;
  /** An address with it; `WHO` and `SECRET` stand for what nobody may see. */
  readonly example: string;
}

const plain = ({ scheme, host, port }: AddressParts) => `${scheme}://${host}${port === undefined ? "" : `:${port}`}`;

/** What would be taken for something else, or not be looked at; the first that fits is told. */
export const addressMistakes: readonly AddressMistake[] = [
  { is: ({ secrets }) => secrets !== undefined, expected: (parts) => `${plain(parts)}, and the user and the password in NEO4J_USERNAME and NEO4J_PASSWORD, where nobody sees them`, example: "neo4j://WHO:SECRET@localhost:7687" },
  { is: ({ path }) => !/^\/?$/.test(path), expected: (parts) => `${plain(parts)}, and the database in NEO4J_DATABASE: an address has none`, example: "neo4j://localhost:7687/news" },
  { is: ({ query }) => /[?&](?:database|db)=/i.test(query), expected: (parts) => `${plain(parts)}, and the database in NEO4J_DATABASE: an address has none`, example: "neo4j://localhost:7687?database=news" },
  { is: ({ scheme, query }) => query !== "" && /^bolt/i.test(scheme), expected: (parts) => `${plain(parts)}: what stands behind “?” is for routing, with neo4j://`, example: "bolt://localhost:7687?policy=eu" },
  { is: ({ host }) => host === "", expected: ({ scheme }) => `a host, as in ${scheme}://localhost:7687`, example: "neo4j://:7687" },
  { is: ({ host }) => /:/.test(host) && !/^\[[0-9a-f:.]+(?:%\w+)?\]$/i.test(host), expected: ({ scheme, host, port }) => `an IPv6 address in brackets, as in ${scheme}://[${host.replace(/[[\]]/g, "")}]${port === undefined ? "" : `:${port}`}`, example: "bolt://::1:7687" },
  { is: ({ host }) => /[\s"'<>\\^`{|}]/.test(host), expected: () => "a host without blanks, quotation marks and brackets", example: "bolt://my server:7687" },
  { is: ({ port }) => port !== undefined && !/^\d+$/.test(port), expected: ({ scheme, host }) => `a number for a port, as in ${scheme}://${host}:7687`, example: "bolt://localhost:bolt" },
];
