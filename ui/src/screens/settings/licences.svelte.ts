import { call } from "../../core/call";

/** The licences of what is built in, asked for when somebody wants to read them. */
export class Licences {
  text: string | undefined = $state();
  busy = $state(false);

  /** Shows them. */
  async open() {
    if (this.busy) return;
    this.busy = true;
    try {
      this.text = (await call("licences", {})).text;
    } finally {
      this.busy = false;
    }
  }

  /** Puts them away. */
  close() {
    this.text = undefined;
  }
}
