import { StoreError } from "../store-error.ts";
import { type AddressParts, addressMistakes } from "./addresses.table.ts";

/** The address without a user and a password. */
export function withoutSecrets(address: string): string {
  return address.replace(/\/\/\S*@/, "//");
}

/** Throws `StoreError`, in words that say what to write instead, for an address of which something would not be looked at. */
export function assertAddress(address: string): void {
  const parts = partsOf(address);
  const mistake = addressMistakes.find(({ is }) => is(parts));
  if (mistake) throw new StoreError("open", withoutSecrets(address), mistake.expected(parts));
}

/** The parts of an address; what is not there is empty or undefined. */
export function partsOf(address: string): AddressParts {
  const [, scheme = "", secrets, rest = ""] = /^([^:]*):\/\/(?:(\S*)@)?(.*)$/s.exec(address) ?? [];
  const [, at = "", path = "", query = ""] = /^([^/?#]*)([^?]*)(.*)$/s.exec(rest) ?? [];
  const [, host = "", port] = /^(\[[^\]]*\]|.*?)(?::([^:]*))?$/s.exec(at) ?? [];
  return { scheme, secrets, host, port, path, query };
}
