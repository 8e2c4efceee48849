// embed.js, the script that a host page includes: <chain-atlas>, and the right height for plain iframes.
import { connect, defineChainAtlas } from './embed/host/index.ts';

defineChainAtlas();
if (typeof window !== 'undefined') Object.assign(window, { ChainAtlas: { connect } });
