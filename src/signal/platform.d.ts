/** Of the platform's WebAssembly, what the dot product needs. The signal path compiles for no thread in particular. */
interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer;
}

/** A compiled module; nothing but an instance is made of it. */
type WebAssemblyModule = object;

declare const WebAssembly: {
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => WebAssemblyMemory;
  readonly Module: new (bytes: Uint8Array) => WebAssemblyModule;
  readonly Instance: new (
    module: WebAssemblyModule,
    imports: Readonly<Record<string, Readonly<Record<string, WebAssemblyMemory>>>>,
  ) => { readonly exports: Readonly<Record<string, (...values: number[]) => number>> };
};
