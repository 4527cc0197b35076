/** One line a check (what, figure), and the sum at the end. */
export class Report {
  passed = 0;
  failed = 0;
  leftOut = [];

  heading(text) {
    console.log(`\n${text}`);
  }

  /** Runs `check`; what it returns is the figure. A failure is printed and counted, and false is returned. */
  async check(what, check) {
    try {
      const figure = await check();
      this.passed += 1;
      console.log(`  ok    ${what}${figure === undefined ? '' : `: ${figure}`}`);
      return true;
    } catch (error) {
      this.fail(what, error);
      return false;
    }
  }

  fail(what, error) {
    this.failed += 1;
    console.log(`  FAIL  ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }

  leaveOut(what, why) {
    this.leftOut.push(`${what}: ${why}`);
  }

  add(counts) {
    this.passed += counts.passed;
    this.failed += counts.failed;
  }

  /** The last line is for machines too. */
  summary() {
    const leftOut = this.leftOut.map((what) => `left out: ${what}\n`).join('');
    return `${leftOut}${this.passed} passed, ${this.failed} failed`;
  }
}
