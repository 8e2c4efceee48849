// The look of the review page, light and dark: paper, ink, one colour a role. Contrast of text is at least 4.5 : 1.

export const STYLE = `
:root{--paper:#fbfaf7;--card:#fff;--ink:#1d1f21;--quiet:#5c6065;--line:#d9d6cf;--land:#eceae3;--border:#b9b5aa;--location:#0b57a4;--organisation:#8a5200;--media:#7a3b9c;--background:#5c6065;--doubt:#b3261e;--wash:12%;--evidence:#fdf0c8;--serif:'Source Serif 4',Charter,'Iowan Old Style',Georgia,serif}
@media(prefers-color-scheme:dark){:root{--paper:#15171a;--card:#1d2024;--ink:#e6e4df;--quiet:#a3a7ad;--line:#34383e;--land:#2a2e33;--border:#50565e;--location:#7db8f5;--organisation:#e6b062;--media:#cf9be8;--background:#a3a7ad;--doubt:#ff8a80;--wash:14%;--evidence:#2d2816}}
*{box-sizing:border-box}
body{margin:0;padding:0 clamp(1rem,3vw,3rem) 4rem;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
h1,h2,h3,h4{font-family:var(--serif);line-height:1.25;font-weight:600;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:2rem;margin:2rem 0 .25rem}h2{font-size:1.5rem;margin:0}h3{font-size:1.1rem;margin:1.5rem 0 .5rem}h4{font-size:1rem;margin:0}
a{color:var(--location)}:focus-visible{outline:2px solid var(--location);outline-offset:2px;border-radius:2px}
.note,header p{color:var(--quiet);font-weight:400}header.page p{max-width:70ch}
code,pre{font:12.5px/1.5 ui-monospace,'SFMono-Regular',Consolas,monospace}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;color:var(--quiet)}
nav ol{columns:22rem;column-gap:3rem;padding-left:1.5rem}nav li{break-inside:avoid}
.look{border:1px solid var(--line);border-left:4px solid var(--doubt);background:var(--card);border-radius:4px;padding:.75rem 1rem;margin:1rem 0}.look h2{font-size:1.1rem}.look ol{margin:.5rem 0 0;padding-left:1.5rem}.look li{overflow-wrap:anywhere}
.document{content-visibility:auto;contain-intrinsic-size:auto 60rem}
.document{border-top:2px solid var(--ink);margin-top:2.5rem;padding-top:1rem}
.document>header p{margin:.25rem 0 1rem;overflow-wrap:anywhere}
.reading{display:grid;grid-template-columns:minmax(0,68ch) minmax(22rem,1fr);gap:2.5rem;align-items:start}
.text{font:17px/1.75 var(--serif);white-space:pre-wrap;overflow-wrap:anywhere}
.aside{position:sticky;top:0;max-height:100vh;overflow:auto;padding:.25rem .75rem 1rem .25rem}
@media(max-width:60rem){.reading{grid-template-columns:minmax(0,1fr)}.aside{position:static;max-height:none}}
.mark{--role:var(--location);color:inherit;text-decoration:underline 2px var(--role);text-underline-offset:.22em;background:color-mix(in srgb,var(--role) var(--wash),transparent);border-radius:2px;padding:.05em .1em}
.mark small{font:600 10px/1 system-ui,sans-serif;color:var(--role);margin-left:.25em;vertical-align:.35em;white-space:nowrap}
.organisation{--role:var(--organisation)}.media{--role:var(--media)}.background{--role:var(--background)}.location{--role:var(--location)}
.mark.likely{text-decoration-style:dashed}.mark.doubtful{text-decoration-style:wavy;text-decoration-color:var(--doubt)}
.mark:target{outline:3px solid var(--role);outline-offset:2px}
.heading{font-weight:600;color:var(--ink)}
.evidence{background:var(--evidence);box-decoration-break:clone;-webkit-box-decoration-break:clone;padding:.1em 0}
.act{display:inline-block;min-width:1.5em;padding:.1em .35em;margin:0 .3em 0 0;border-radius:1em;background:var(--ink);color:var(--paper);font:600 11px/1.4 system-ui,sans-serif;text-align:center;text-decoration:none;vertical-align:.1em}
.map{display:block;width:100%;height:auto}.map use{fill:var(--land);stroke:var(--border);stroke-width:1;stroke-linejoin:round}
.map.whole{max-width:26rem;margin:0 auto}figure{width:13rem;float:right;margin:0 0 .5rem 1rem;color:var(--quiet);font-size:12.5px}.map.small use{stroke-width:.8}
.map circle{stroke:var(--card);stroke-width:1.2;vector-effect:non-scaling-stroke}.chosen{fill:var(--location);fill-opacity:.85}
.map .lost{fill:none;stroke:var(--doubt);stroke-width:2}
ol.mentions{list-style:none;padding:0;margin:0}
.mention{border-top:1px solid var(--line)}.mention[open]{background:var(--card);border:1px solid var(--line);border-radius:4px}
.initiatives .mention{margin-top:.25rem;font-size:14px}.initiatives .mention>summary{display:flex}
.mentions .mention>summary{display:grid;grid-template-columns:.6rem minmax(5rem,1.2fr) minmax(0,1.6fr) 6.2rem 9.6rem;align-items:baseline}
.mention>summary{gap:.5rem;padding:.3rem .4rem;cursor:pointer;overflow-wrap:anywhere}
.mention>summary::before{content:'▸';color:var(--quiet)}.mention[open]>summary::before{content:'▾'}
.mention>summary::-webkit-details-marker{display:none}
.mention>summary:hover{background:color-mix(in srgb,var(--ink) 5%,transparent)}
.role{color:var(--role);font-weight:600;font-size:12.5px}.confidence{font-size:12.5px;font-variant-numeric:tabular-nums;white-space:nowrap}.confidence.doubtful{color:var(--doubt);font-weight:600}
meter{width:2.6rem;height:.6rem;vertical-align:baseline}
.why{padding:.25rem .75rem .75rem;display:flow-root}
dl{margin:0}dt{color:var(--quiet);font-size:12.5px}dd{margin:0 0 .4rem;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;clear:none}caption{text-align:left;color:var(--quiet);font-size:12.5px}td{border-top:1px solid var(--line);padding:.25rem .5rem .25rem 0;vertical-align:top}.score{text-align:right;font-variant-numeric:tabular-nums}
.correct{clear:both;margin-top:.75rem}.correct summary{cursor:pointer}.correct dl{margin-top:.5rem}
pre{margin:.2rem 0 0;padding:.5rem .75rem;background:var(--paper);border:1px solid var(--line);border-radius:4px;overflow:auto;user-select:all}
button{margin:.25rem 0 .5rem;padding:.25rem .75rem;font:600 13px/1.4 system-ui,sans-serif;color:var(--ink);background:var(--card);border:1px solid var(--quiet);border-radius:4px;cursor:pointer}button:hover{border-color:var(--ink)}
.initiatives{padding-left:2rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(26rem,100%),1fr));gap:1rem 2.5rem}.initiatives li:target{outline:2px solid var(--location);outline-offset:6px}
.facts{margin:.1rem 0;font-size:13.5px}.facts>span+span::before{content:'·';margin-right:.3em;color:var(--quiet)}
blockquote{margin:.25rem 0 0;padding-left:.75rem;border-left:3px solid var(--evidence);color:var(--quiet);font-family:var(--serif);overflow-wrap:anywhere}
.problem b{color:var(--quiet)}.problem.error b,.problem.warning b{color:var(--doubt)}.problems li{overflow-wrap:anywhere}
body:has(#doubtful:checked) li:has(>.mention:not(.doubtful)){display:none}
@media(max-width:34rem){.mentions .mention>summary{grid-template-columns:.6rem 1fr 1fr}.role{grid-column:2}figure{float:none;width:16rem;margin:0}}
@media print{.aside{position:static;max-height:none}.correct{display:none}.document{content-visibility:visible}}
`.replace(/\n/g, '');
