/** True if a URL leads to this machine: plain HTTP is safe there, and a proxy is of no use. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
