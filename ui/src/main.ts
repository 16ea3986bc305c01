import { mount } from "svelte";
import App from "./App.svelte";
import "./style/fonts.css";
import "./style/tokens.css";
import "./style/base.css";
import "./style/drawing.css";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no #app");

// WebKitGTK draws text about half a weight lighter than Chromium; see tokens.css.
const { userAgent } = navigator;
if (userAgent.includes("Linux") && !userAgent.includes("Chrome")) {
  document.documentElement.dataset["engine"] = "webkitgtk";
}

mount(App, { target });
document.getElementById("too-old")?.remove();
