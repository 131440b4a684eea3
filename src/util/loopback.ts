/** Reports whether a URL leads to this machine: only there the API accepts plain HTTP, and no proxy is used. */
export function isLoopback({ hostname }: URL): boolean {
  return (
    hostname === "localhost" ||
    hostname === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
