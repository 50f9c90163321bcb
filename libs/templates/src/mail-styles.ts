import type { BrandShades } from './brand-shades';

/** The inline styles are complete by themselves; this only adds what mail programs may support: narrow windows and the dark. */
export function mailStyles({ darkFill, onDarkFill }: BrandShades): string {
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:620px){.sheet{width:100%!important;border-left:0!important;border-right:0!important}.pad{padding-left:24px!important;padding-right:24px!important}.code{font-size:38px!important;letter-spacing:5px!important}.desk{padding:0!important}}
@media (prefers-color-scheme:dark){.desk{background-color:#0e1416!important}.sheet{background-color:#141c1f!important;border-color:#34434a!important}.ink{color:#e8edec!important}.ink2{color:#aab7ba!important}.ink3{color:#8d9b9f!important}.well{background-color:#0a0f11!important;border-color:#34434a!important}.perf{border-color:#34434a!important}.tile,.btn{background-color:${darkFill}!important;color:${onDarkFill}!important}.btn{border-color:${darkFill}!important}}
[data-ogsc] .ink{color:#e8edec!important}[data-ogsc] .ink2{color:#aab7ba!important}[data-ogsc] .ink3{color:#8d9b9f!important}
[data-ogsb] .sheet{background-color:#141c1f!important}[data-ogsb] .well{background-color:#0a0f11!important}`;
}
