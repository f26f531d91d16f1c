/** The style sheet of a report: light and dark by the reader's system, light on paper. No fonts, pictures or scripts from anywhere. */
export const STYLES = `
:root{color-scheme:light dark;--page:#f5f6f8;--card:#fff;--ink:#1b2330;--soft:#5a6577;--line:#dde1e8;--accent:#1f5fbf;--track:#e4e8ee;
--strong:#1d7a4c;--fair:#b26a00;--weak:#7b8494;--bad:#b3261e;--mark:#fff0d6;--markline:#e0992b;--code:#eef1f5}
@media(prefers-color-scheme:dark){:root{--page:#12161d;--card:#1a202a;--ink:#e6e9ef;--soft:#9aa5b6;--line:#303947;--accent:#7fb0ff;--track:#303947;
--strong:#4cc38a;--fair:#f0b04a;--weak:#8f9aab;--bad:#ff8a80;--mark:#3a2f18;--markline:#c98a2b;--code:#232b37}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main,.top,.foot{max-width:60rem;margin:0 auto;padding:0 1.25rem}
.top{padding-top:2rem;padding-bottom:.5rem}
h1{font-size:1.6rem;line-height:1.25;margin:.1rem 0 .5rem;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:1.25rem;line-height:1.3;margin:.1rem 0 .75rem;overflow-wrap:anywhere}
h3{font-size:1rem;margin:1.4rem 0 .4rem}
h4{font-size:.95rem;margin:.9rem 0 .2rem}
p{margin:.25rem 0}
.eyebrow{color:var(--soft);font-size:.85rem;letter-spacing:.02em;overflow-wrap:anywhere}
.meta,.soft{color:var(--soft)}
a{color:var(--accent)}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.3rem 1.3rem;margin:1rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th{text-align:left;color:var(--soft);font-weight:600;border-bottom:1px solid var(--line);padding:.3rem .8rem .3rem 0;white-space:nowrap;vertical-align:bottom}
td{border-bottom:1px solid var(--line);padding:.35rem .8rem .35rem 0;vertical-align:top;overflow-wrap:break-word}
tr:last-child td{border-bottom:0}
th:last-child,td:last-child{padding-right:0}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
th.n{text-align:right}
.keep{white-space:nowrap}
code,.mono{font:.88em/1.45 ui-monospace,"Cascadia Mono",Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}td.mono{overflow-wrap:break-word}.any{overflow-wrap:anywhere}
pre{background:var(--code);border-radius:6px;padding:.6rem .8rem;margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere;font:.82rem/1.45 ui-monospace,"Cascadia Mono",Consolas,"Liberation Mono",monospace}
.verdict{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .9rem;margin:.2rem 0 1rem}
.badge{display:inline-block;border:1px solid currentColor;border-radius:999px;padding:.02rem .6rem;font-size:.8rem;color:var(--soft);white-space:nowrap}
.badge.bad{color:var(--bad)}.badge.strong{color:var(--strong)}.badge.fair{color:var(--fair)}
svg{display:block}
.bar{width:15rem;max-width:100%;height:.65rem}.bar.interval{height:.9rem;width:12rem}
.track{fill:var(--track)}.strong .fill{fill:var(--strong)}.fair .fill{fill:var(--fair)}.weak .fill{fill:var(--weak)}.interval .fill{fill:var(--accent)}
.whisker{stroke:var(--ink);stroke-width:1.2}
.shares td:first-child{width:34%}.shares .bar{width:10rem}
.small .bar{width:4.5rem;max-width:none;height:.45rem;display:inline-block;vertical-align:middle;margin-right:.5rem}
dl{display:grid;grid-template-columns:minmax(6.5rem,max-content) 1fr;gap:.2rem 1rem;margin:.4rem 0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
ol,ul{margin:.3rem 0;padding-left:1.4rem}li{margin:.25rem 0}
.where{color:var(--soft);font-size:.85rem}
.against>li::marker{color:var(--bad)}
.stack{list-style:none;padding:0;margin:.4rem 0;font-size:.92em}
.stack li{display:flex;gap:.8rem;margin:0;padding:.12rem .5rem;border-left:3px solid transparent}
.stack li.blamed,tr.blamed td{background:var(--mark)}.stack li.blamed{border-left-color:var(--markline)}
.trust{flex:0 0 7.5rem;color:var(--soft);font-size:.85em}.trust.context,.trust.unwind{color:var(--strong)}.trust.scan{font-style:italic}
.do{border-left:4px solid var(--accent);padding-left:1rem;margin-top:1.4rem}.do>h3{margin-top:0}
.known{border:1px solid var(--markline);background:var(--mark);border-radius:8px;padding:.6rem .9rem;margin:.8rem 0}
.tiles{display:flex;flex-wrap:wrap;gap:.6rem 2.2rem;margin:.4rem 0}.tiles b{display:block;font-size:1.35rem;line-height:1.2;font-variant-numeric:tabular-nums}
.chart{width:100%;height:auto;margin:.4rem 0}.chart text{fill:var(--soft);font:11px system-ui,"Segoe UI","Liberation Sans",sans-serif}
.chart .crash{fill:var(--accent)}.chart .axis{stroke:var(--line)}.chart .incident{fill:var(--mark)}.chart .onset{stroke:var(--markline);stroke-width:1.5}
.chart .spread{fill:none;stroke:var(--accent);stroke-width:2}
details{margin:.5rem 0}summary{cursor:pointer;color:var(--accent)}
.names{font-size:.85rem;columns:14rem;margin:.4rem 0}.names div{overflow-wrap:anywhere}
.foot{color:var(--soft);font-size:.85rem;padding-top:.5rem;padding-bottom:2.5rem}
@media print{
:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#174a94;--track:#ddd;--strong:#1d7a4c;--fair:#9a5b00;--weak:#777;--bad:#a01c15;--mark:#fdf0d8;--markline:#c98a2b;--code:#f2f2f2}
@page{margin:15mm 14mm}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:8.5pt}body{font-size:1rem}h3{margin-top:.9rem}main,.top,.foot{max-width:none;padding-left:0;padding-right:0}.top{padding-top:0}
.card{border:0;border-radius:0;border-top:1px solid var(--line);padding:.6rem 0}
.dump{break-before:page;border-top:0}
h2,h3,h4{break-after:avoid}tr,li,.known,pre,.verdict,.chart,.culprit>header{break-inside:avoid}thead{display:table-header-group}
.scroll{overflow:visible}details:not([open]){display:none}a{color:inherit;text-decoration:none}
}`;
