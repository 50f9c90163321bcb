export const trialStyle = `
:root{color-scheme:light dark;--ink:light-dark(#16201f,#e8edec);--soft:light-dark(#4a5a60,#aab7ba);--line:light-dark(#dcdcd5,#2b363a);--desk:light-dark(#f6f5f1,#0e1416);--sheet:light-dark(#fff,#141c1f);--main:light-dark(#12554c,#87c6ba);--on:light-dark(#fff,#04201c)}
*{box-sizing:border-box}
body{margin:0;background:var(--desk);color:var(--ink);font:16px/24px system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}
main{max-width:40rem;margin:0 auto;padding:10vh 24px 48px}
h1{margin:0 0 4px;font-size:26px;line-height:32px;font-weight:650}
h2{margin:32px 0 4px;font-size:16px;font-weight:600}
p{margin:0;color:var(--soft)}
#acts{display:flex;gap:16px;align-items:center;margin-top:24px}
[hidden]{display:none!important}
button{min-height:44px;padding:0 20px;border:0;border-radius:6px;background:var(--main);color:var(--on);font:inherit;font-weight:500;cursor:pointer}
a{color:var(--main)}
:focus-visible{outline:2px solid var(--main);outline-offset:2px}
dl{margin:16px 0 0;padding:0 16px;border:1px solid var(--line);border-radius:10px;background:var(--sheet)}
dl>div{display:grid;grid-template-columns:10rem minmax(0,1fr);gap:4px 16px;padding:10px 0;border-bottom:1px solid var(--line);font-size:14px;line-height:20px}
dl>div:last-child{border:0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:13px}
@media (max-width:30rem){dl>div{grid-template-columns:minmax(0,1fr)}}
`;
