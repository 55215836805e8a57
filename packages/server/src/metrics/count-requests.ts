/** What is counted of a request: the pattern of its path, never the path. */
export interface CountedRequest {
  method: string;
  route: string;
  status: number;
}

/** A number that whoever watches the server reads. */
export interface Gauge {
  name: string;
  help: string;
  value: number;
}

/** Upper bounds of the times that are told apart, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface RequestCounts {
  count(request: CountedRequest, seconds: number): void;
  /** Lines of the Prometheus text format 0.0.4. */
  write(gauges: readonly Gauge[]): string;
}

function label({ method, route, status }: CountedRequest): string {
  const path = route.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return `{method="${method}",route="${path}",status="${status}"}`;
}

function writeGauge({ name, help, value }: Gauge): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`;
}

/** Counts answers of this process by route and status, and how long they took. Nothing of a person is in it. */
export function createRequestCounts(): RequestCounts {
  const totals = new Map<string, number>();
  const buckets = BOUNDS.map(() => 0);
  let [sum, all] = [0, 0];

  function writeDurations(): string {
    const lines = BOUNDS.map((bound, index) => `dugnad_request_seconds_bucket{le="${bound}"} ${buckets[index] ?? 0}`);
    return ['# HELP dugnad_request_seconds How long answers took.', '# TYPE dugnad_request_seconds histogram', ...lines, `dugnad_request_seconds_bucket{le="+Inf"} ${all}`, `dugnad_request_seconds_sum ${sum}`, `dugnad_request_seconds_count ${all}`, ''].join('\n');
  }

  return {
    count(request, seconds) {
      const key = label(request);
      totals.set(key, (totals.get(key) ?? 0) + 1);
      BOUNDS.forEach((bound, index) => (seconds <= bound ? (buckets[index] = (buckets[index] ?? 0) + 1) : 0));
      sum += seconds;
      all += 1;
    },
    write(gauges) {
      const lines = [...totals].map(([key, total]) => `dugnad_requests_total${key} ${total}`);
      return ['# HELP dugnad_requests_total Answers by route and status.', '# TYPE dugnad_requests_total counter', ...lines, ''].join('\n') + writeDurations() + gauges.map(writeGauge).join('');
    },
  };
}
