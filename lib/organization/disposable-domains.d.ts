// The package has no types, and its JSON cannot be loaded everywhere without an attribute.
declare module 'disposable-domains/index.js' {
  const domains: readonly string[];
  export default domains;
}
