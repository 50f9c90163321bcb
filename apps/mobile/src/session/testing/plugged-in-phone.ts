import { Phone } from './phone';

/** Plugged in before Capacitor's core is loaded, which looks for the phone once: import what needs it dynamically. */
export const phone = new Phone();
phone.plugIn();
