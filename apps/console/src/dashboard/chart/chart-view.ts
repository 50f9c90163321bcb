import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Series } from './chart';

use([AriaComponent, BarChart, GridComponent, LineChart, CanvasRenderer, TooltipComponent]);

/** What is drawn, in plain terms. */
export interface Drawing {
  readonly kind: 'line' | 'bars';
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  readonly isRightToLeft: boolean;
  readonly number: (value: number) => string;
}

/** A chart in the colours of the page, drawn anew whenever they change. */
export class ChartView {
  readonly #chart: EChartsType;
  readonly #resized: ResizeObserver;

  constructor(private readonly place: HTMLElement) {
    // The library empties its place by writing markup, which the policy of the page allows nobody to do.
    Object.defineProperty(place, 'innerHTML', { set: () => place.replaceChildren() });
    this.#chart = init(place, null, { renderer: 'canvas' });
    this.#resized = new ResizeObserver(() => this.#chart.resize());
    this.#resized.observe(place);
  }

  draw({ kind, labels, series, isRightToLeft, number }: Drawing): void {
    const [ink, line, surface] = ['--gp-ink-3', '--gp-line', '--gp-raised'].map((name) => this.#colour(name));
    const text = { color: ink, fontFamily: getComputedStyle(this.place).fontFamily, fontSize: 12 };
    this.#chart.setOption(
      {
        animation: false,
        aria: { enabled: false },
        grid: { left: 8, right: 8, top: 12, bottom: 4, containLabel: true },
        tooltip: {
          trigger: 'axis',
          renderMode: 'richText',
          backgroundColor: surface,
          borderColor: line,
          textStyle: { ...text, color: this.#colour('--gp-ink') },
        },
        xAxis: {
          type: 'category',
          data: [...labels],
          inverse: isRightToLeft,
          axisLabel: text,
          axisLine: { lineStyle: { color: line } },
          axisTick: { show: false },
        },
        yAxis: {
          type: 'value',
          minInterval: 1,
          position: isRightToLeft ? 'right' : 'left',
          axisLabel: { ...text, formatter: number },
          splitLine: { lineStyle: { color: line } },
        },
        series: series.map(({ name, values, colour }) => this.#series(kind, name, values, this.#colour(colour))),
      },
      { notMerge: true },
    );
  }

  close(): void {
    this.#resized.disconnect();
    this.#chart.dispose();
  }

  #series(kind: Drawing['kind'], name: string, values: readonly number[], color: string) {
    const data = [...values];
    if (kind === 'bars') return { type: 'bar', stack: 'all', name, data, itemStyle: { color }, barMaxWidth: 28 } as const;
    return { type: 'line', name, data, showSymbol: false, lineStyle: { color, width: 2 }, itemStyle: { color }, areaStyle: { color, opacity: 0.12 } } as const;
  }

  #colour(name: string): string {
    // Drawn by a probe, as the tokens are written in terms of each other.
    const probe = this.place.ownerDocument.createElement('span');
    probe.style.color = `var(${name})`;
    this.place.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }
}
